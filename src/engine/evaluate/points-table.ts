import type { Failure, Outcome } from '../outcome';
import { fail, succeed } from '../outcome';
import { valueOf } from '../policy/facts';
import type { Policy } from '../policy/types';
import type { Problem } from '../problem';
import { problem } from '../problem';
import { highestOrdinal } from './bands';

/** Points by level's ordinal; a level that the policy does not list earns none. Fails if a level's points are unknown. */
export function pointsTable(policy: Policy): Outcome<Float64Array> {
  if (policy.ranking === undefined) return noRanking(policy);
  const table = new Float64Array(highestOrdinal(policy) + 1);
  const problems: Problem[] = [];
  policy.ranking.points.forEach(({ level, points }, i) => {
    const value = valueOf(policy, points, `ranking.points[${i}].points`);
    const ordinal = policy.levels.find(each => each.id === level)?.ordinal;
    if (!value.ok) problems.push(...value.problems);
    else if (ordinal !== undefined) table[ordinal] = value.value;
  });
  return problems.length > 0 ? { ok: false, problems } : succeed(table);
}

export function noRanking({ version }: Policy): Failure {
  return fail(problem('policy.no_ranking', { policy: version }));
}
