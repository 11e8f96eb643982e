import type { Outcome, Policy } from '../engine';
import { fail, problem, succeed } from '../engine';
import { fullId } from './id';
import { library } from './library';

export { fullId } from './id';

/** All policies of the library, oldest first. */
export function policies(): readonly Policy[] {
  return library;
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
