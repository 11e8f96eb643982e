import type { Policy } from '../engine';
import { parsePolicy } from '../engine';
import january2023 from './dy-life-mcn-2023-01.json';
import february2023 from './dy-life-mcn-2023-02.json';
import march2023 from './dy-life-mcn-2023-03.json';

/** One dated file a policy version, oldest first. A published file never changes; a change is a new file. */
const FILES: readonly unknown[] = [january2023, february2023, march2023];

/**
 * The files, parsed. Only library.ts and besides.ts read them, which a build evaluates (scripts/evaluated-loader.js): a file that does
 * not parse breaks the build, and the parser need not be shipped.
 */
export const files: readonly Policy[] = FILES.map((file, i) => {
  const read = parsePolicy(file);
  if (read.ok) return read.value;
  const problems = read.problems.map(({ code, params }) => `${code} ${JSON.stringify(params)}`);
  throw new Error([`Policy file ${i + 1} of src/policies/files.ts does not parse:`, ...problems].join('\n'));
});
