import type { Outcome, Policy } from '../engine';
import { fail, parsePolicy, problem, succeed } from '../engine';
import january2023 from './dy-life-mcn-2023-01.json';
import february2023 from './dy-life-mcn-2023-02.json';
import march2023 from './dy-life-mcn-2023-03.json';

/** The library: one dated file a policy version, oldest first. A published file never changes; a change is a new file. */
const FILES: readonly unknown[] = [january2023, february2023, march2023];

let parsed: readonly Policy[] | undefined;

/** All policies of the library. A file that does not parse is a bug of the build (a test holds every file to the parser), so it throws. */
export function policies(): readonly Policy[] {
  parsed ??= FILES.map(file => {
    const read = parsePolicy(file);
    if (!read.ok) throw new Error(`policy file: ${JSON.stringify(read.problems)}`);
    return read.value;
  });
  return parsed;
}

/** The name under which a policy is found besides its bare version. @example fullId(march) // 'dy-life-mcn-2023-03' */
export function fullId(policy: Policy): string {
  return `${policy.id}-${policy.version}`;
}

/**
 * Finds a policy by version or full id; case does not matter, nor how a month is written (2023/3, 2023年3月).
 *
 * @example findPolicy('2023-03')
 */
export function findPolicy(id: string): Outcome<Policy> {
  const wanted = normalized(id);
  const found = policies().find(
    policy => normalized(policy.version) === wanted || normalized(fullId(policy)) === wanted,
  );
  if (found !== undefined) return succeed(found);
  return fail(problem('policy.unknown', { policy: id.trim(), known: policies().map(each => each.version) }));
}

function normalized(id: string): string {
  const text = id.normalize('NFKC').trim().toLowerCase();
  const [, year, month] = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*月?$/.exec(text) ?? [];
  return year === undefined || month === undefined ? text : `${year}-${month.padStart(2, '0')}`;
}

/** The newest policy of the library: what applies where the workbook has made no choice. */
export function newestPolicy(): Policy {
  return policies().reduce((newest, each) => (each.version > newest.version ? each : newest));
}
