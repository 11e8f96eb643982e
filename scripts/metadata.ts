/** Prints the custom functions' metadata of one locale: `tsx scripts/metadata.ts zh-CN`. */
import { functionsMetadata } from '../src/functions/metadata';

const locale = process.argv[2];
if (locale !== 'zh-CN' && locale !== 'en-US') throw new Error(`Name a locale, zh-CN or en-US; got ${String(locale)}.`);
process.stdout.write(`${JSON.stringify(await functionsMetadata(locale), null, 2)}\n`);
