import type { Policy } from '../../src/engine';
import { evaluate, parsePolicy } from '../../src/engine';
import march from '../../src/policies/dy-life-mcn-2023-03.json';
import { CASES } from './march-2023.cases';
import { rosterOf } from './roster-lines';

/** March with other numbers, for the rules that its own numbers never reach. */
function policyFor(change: (typeof CASES)[number]['policy']): Policy {
  const data = structuredClone(march);
  const growth = data.tracks[2];
  if (growth === undefined) throw new Error('March has three tracks');
  const made = (value: number) => ({ value, status: 'illustrative' });
  if (change === 'steep') Object.assign(growth.ladder.tiers[3] ?? {}, { pays: made(80_000) });
  if (change === 'tiny cap') Object.assign(growth.caps[1] ?? {}, { amount: made(100) });
  if (change === 'exclusive boundary') growth.ladder.boundary.value = 'lower_exclusive';
  const parsed = parsePolicy(data);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

function isLines(roster: (typeof CASES)[number]['roster']): roster is readonly string[] {
  return roster.every(row => typeof row === 'string');
}

describe('March 2023, worked out by hand', () => {
  test.each(CASES.map(each => [each.name, each.why, each] as const))('%s: %s', (_name, _why, each) => {
    const grid = isLines(each.roster) ? rosterOf(each.roster) : each.roster;
    const statement = evaluate(policyFor(each.policy), grid);
    if (!statement.ok) throw new Error(JSON.stringify(statement.problems));
    const { roster, payout, tracks } = statement.value;
    expect(Object.fromEntries(roster.agencies.map((agency, i) => [agency, (payout[i] ?? NaN) / 100]))).toEqual(
      each.payout,
    );
    if (each.growth !== undefined)
      expect(Array.from(tracks[2]?.creators?.payout ?? [], fen => fen / 100)).toEqual(each.growth);
  });

  test('the table has every kind of row that it promises', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(40);
    expect(new Set(CASES.map(each => each.name)).size).toBe(CASES.length);
  });
});
