/** Prints what a module exports, as JSON: `tsx scripts/evaluated.ts src/policies/library.ts`. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [file = ''] = process.argv.slice(2);
process.stdout.write(JSON.stringify(await import(pathToFileURL(resolve(file)).href)));
