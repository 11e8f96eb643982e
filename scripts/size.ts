/** `npm run size`: what Excel has to fetch, gzipped, against what it may be. */
import { resolve } from 'node:path';
import { measure } from './sizes';

const measured = measure(resolve(import.meta.dirname, '../dist'));
for (const { title, bytes, limit, files } of measured) {
  const verdict = bytes <= limit ? 'within' : 'ABOVE';
  console.log(`${title}: ${kilo(bytes)} of ${kilo(limit)} kB gzipped, ${verdict} the limit (${files.join(', ')})`);
}
if (measured.some(({ bytes, limit }) => bytes > limit)) process.exitCode = 1;

function kilo(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
