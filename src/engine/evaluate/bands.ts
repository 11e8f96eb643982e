import type { Outcome } from '../outcome';
import { succeed } from '../outcome';
import { valueOf } from '../policy/facts';
import type { Policy } from '../policy/types';
import type { Problem } from '../problem';

/** By level's ordinal: 1 if the level is in the band. Fails if the band of a level is unknown. */
export function bandTable(policy: Policy, band: string): Outcome<Uint8Array> {
  const table = new Uint8Array(highestOrdinal(policy) + 1);
  const problems: Problem[] = [];
  for (const [i, level] of policy.levels.entries()) {
    const within = level.band === undefined ? succeed(null) : valueOf(policy, level.band, `levels[${i}].band`);
    if (!within.ok) problems.push(...within.problems);
    else if (within.value === band) table[level.ordinal] = 1;
  }
  return problems.length > 0 ? { ok: false, problems } : succeed(table);
}

export function highestOrdinal({ levels }: Policy): number {
  return levels.reduce((highest, { ordinal }) => Math.max(highest, ordinal), 0);
}
