import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Emits the metadata of the custom functions, one file a locale, from the registry itself. The registry is read in a
 * process of its own, so that a rebuild in watch mode sees what was changed and not what Node cached.
 */
export class MetadataPlugin {
  /** @param {Record<string, string>} files the file to emit for each locale */
  constructor(files) {
    this.files = files;
  }

  /** @param {import('webpack').Compiler} compiler */
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('MetadataPlugin', compilation => {
      compilation.fileDependencies.add(resolve(compiler.context, 'src/functions/metadata.ts'));
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: 'MetadataPlugin', stage }, async () => {
        for (const [locale, file] of Object.entries(this.files)) {
          const script = resolve(compiler.context, 'scripts/metadata.ts');
          const { stdout } = await run(process.execPath, ['--import', 'tsx', script, locale], {
            cwd: compiler.context,
          });
          compilation.emitAsset(file, new sources.RawSource(stdout));
        }
      });
    });
  }
}
