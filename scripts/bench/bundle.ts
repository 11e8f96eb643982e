import { basename, join } from 'node:path';
import webpack, { type Stats } from 'webpack';
import shipped from '../../webpack.config.js';

const [{ module, resolve } = {}] = shipped;

/**
 * Builds programs of this folder, with the engine in them, as the add-in's own build does (scripts/build.ts), for what runs from TypeScript in place is
 * slower than what is shipped. Only the names are left as they are, so that a profile can be read.
 */
export async function bundle(folder: string, programs: readonly string[]): Promise<void> {
  const bundler = webpack({
    ...(resolve && { resolve }),
    ...(module && { module }),
    mode: 'production',
    target: ['node20', 'es2022'],
    context: join(import.meta.dirname, '../..'),
    entry: Object.fromEntries(programs.map(path => [basename(path), `./scripts/bench/${path}.ts`])),
    output: {
      library: { type: 'module' },
      path: folder,
      filename: '[name].mjs',
      module: true,
      clean: true,
    },
    experiments: { outputModule: true },
    externals: ['hyperformula', '@duckdb/node-api'],
    optimization: { minimize: false },
    performance: false,
  });
  const stats = await new Promise<Stats>((done, fail) => {
    bundler.run((error, result) => {
      if (error ?? !result) fail(error ?? new Error('webpack gave no result.'));
      else done(result);
    });
  });
  await new Promise<void>(done => {
    bundler.close(() => {
      done();
    });
  });
  if (stats.hasErrors()) throw new Error(stats.toString({ preset: 'errors-only', colors: false }));
}

export function bundled(folder: string, measure: string): string {
  return join(folder, `${measure}.mjs`);
}
