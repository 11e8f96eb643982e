import type { Outcome } from '../outcome';
import { succeed } from '../outcome';
import type { Problem } from '../problem';
import { checkReferences } from './references';
import { policy } from './schema';
import type { Policy } from './types';

/**
 * Checks that `data` (what JSON.parse gave) is a policy and gives it typed. All problems are found at once, each with its JSON
 * path. Unknown keys, dangling ids, tiers that do not rise, a `published` figure without its source are refused.
 *
 * @example parsePolicy({ id: 'x' }) // { ok: false, problems: [{ code: 'policy.missing_key', params: { path: '', key: 'version' } }, …] }
 */
export function parsePolicy(data: unknown): Outcome<Policy> {
  const problems: Problem[] = [];
  const at = { path: '', problems };
  const read = policy(data, at);
  if (read !== undefined) checkReferences(read, at);
  return read !== undefined && problems.length === 0 ? succeed(read) : { ok: false, problems };
}
