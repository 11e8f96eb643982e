import type { Outcome } from '../outcome';
import { succeed } from '../outcome';
import type { Problem } from '../problem';
import { problem } from '../problem';
import { checkPolicy } from './checks';
import { notAPolicy } from './given';
import { lintPolicy } from './lints';
import type { Place } from './reader';
import { report } from './reader';
import { policy } from './schema';
import { isWithinSize, MOST_IN_ALL } from './size';
import type { Policy } from './types';

/** A policy, or all that is wrong with it; and in either case what is odd but allowed (see lints/). */
export type Parsed = Outcome<Policy> & { readonly warnings: readonly Problem[] };

/**
 * Checks that `data` (what JSON.parse gave) is a policy and gives it typed, with what may be left out filled in. All problems of the
 * shape are found at once, each with its JSON path (unknown keys, figures of the wrong kind, a `published` one without its source …); and
 * where the shape is right, all that goes beyond it: dangling ids, tiers that do not rise and so on.
 *
 * @example parsePolicy({ id: 'x' }) // { ok: false, problems: [{ code: 'policy.missing_key', params: { path: '', key: 'version' } }, …] }
 */
export function parsePolicy(data: unknown): Parsed {
  const problems: Problem[] = [];
  const at = { path: '', problems };
  const read = readFile(data, at);
  if (read === undefined) return { ok: false, problems, warnings: [] };
  checkPolicy(read, at);
  if (problems.length > 0) return { ok: false, problems, warnings: [] };
  return { ...succeed(read), warnings: lintPolicy(read) };
}

/** What JSON.parse gives can be read; other objects may refuse to be. */
function readFile(data: unknown, at: Place): Policy | undefined {
  try {
    if (isWithinSize(data)) return policy(data, at);
    return report(at, problem('policy.too_many_in_all', { path: '', most: String(MOST_IN_ALL) }));
  } catch {
    at.problems.length = 0;
    return report(at, notAPolicy(data));
  }
}
