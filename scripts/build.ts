/**
 * Builds dist/ from webpack.config.js, once or again on every change. As a program, `npm run build -- --base https://host/folder/`, it then
 * makes the sets that are put on a server, dist/global, dist/cn and dist/selfhost.
 */
import { resolve } from 'node:path';
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';
import webpack, { type MultiStats } from 'webpack';
import { baseOf } from './sets/base';
import { writeSets } from './sets/write';

/** While someone waits for each change the bundles are left as they are: minifying takes longer than all the rest. */
async function compiler(watched: boolean): Promise<webpack.MultiCompiler> {
  // Imported late: the tests run this file as a program, but read it as CommonJS.
  const { default: shipped } = await import('../webpack.config.js');
  const plain = { optimization: { minimize: false }, cache: { type: 'memory' } } as const;
  return webpack(watched ? shipped.map(each => ({ ...each, ...plain })) : shipped);
}

function report(stats: MultiStats): void {
  if (stats.hasErrors()) throw new Error(stats.toString({ preset: 'errors-only', colors: false }));
  if (stats.hasWarnings()) console.warn(stats.toString({ preset: 'errors-warnings', colors: false }));
}

/** Builds once; rejects with webpack's own words when a module does not build. */
export async function build(): Promise<void> {
  const bundler = await compiler(false);
  const stats = await new Promise<MultiStats>((done, fail) => {
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
  report(stats);
}

/** Builds on every change until `close` is called; resolves after the first build. */
export async function watch(): Promise<{ close(): void }> {
  const bundler = await compiler(true);
  await new Promise<void>((done, fail) => {
    bundler.watch({ aggregateTimeout: 100 }, (error, stats) => {
      if (error) {
        fail(error);
        return;
      }
      if (stats?.hasErrors()) console.error(stats.toString({ preset: 'errors-only', colors: true }));
      else console.log(`built ${new Date().toLocaleTimeString()}`);
      done();
    });
  });
  return {
    close: () => {
      bundler.close(() => undefined);
    },
  };
}

async function main(): Promise<void> {
  const base = baseOf(argv.slice(2));
  if ('refused' in base) {
    console.error(base.refused);
    process.exitCode = 1;
    return;
  }
  await build();
  writeSets(resolve(import.meta.dirname, '..'), base.url);
}

if (import.meta.url === pathToFileURL(argv[1] ?? '').href) await main();
