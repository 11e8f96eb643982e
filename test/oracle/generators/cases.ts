import fc from 'fast-check';
import march from '../../../src/policies/dy-life-mcn-2023-03.json';
import type { RawLadder, RawPolicy, Row } from '../raw';
import { fact, title, withSupplied } from './figures';
import { policies } from './policies';
import { named, rebound, rosters, without } from './rosters';
import type { Frame } from './ladders';
import { ladders } from './ladders';
import type { World } from './world';
import { declared, skeleton, worlds } from './world';

/** A policy and a roster for it: what every test here runs over. */
export interface Case {
  readonly policy: RawPolicy;
  readonly rows: readonly Row[];
}

const roster = (world: World, policy: RawPolicy): fc.Arbitrary<readonly Row[]> =>
  fc.tuple(rosters(world), fc.boolean(), fc.boolean()).map(([rows, withSignUp, wished]) => {
    const withBinding = wished || named(policy, 'bound_on');
    const absent = [...(withSignUp ? [] : ['enrolled_on']), ...(withBinding ? [] : ['bound_on', 'unbound_on'])];
    return without(withBinding && policy.binding !== undefined ? rebound(rows) : rows, ...absent);
  });

/** A policy and a roster for it. A counterexample shows what they come down to, without the policy's titles and statuses. */
export const cases: fc.Arbitrary<Case> = worlds
  .chain(world =>
    fc
      .tuple(policies(world), fc.nat({ max: 3 }))
      .map(([policy, every]) => withSupplied(policy, every))
      .chain(policy => fc.tuple(fc.constant(policy), roster(world, policy))),
  )
  .map(([policy, rows]) => ({ policy, rows, [fc.toStringMethod]: () => brief({ policy, rows }) }));

/** What two policies ask of a roster: bindings that follow one another only where both look at them. */
function both({ binding, ...a }: RawPolicy, b: RawPolicy): RawPolicy {
  const bound = binding !== undefined && b.binding !== undefined;
  return { ...a, ...(bound ? { binding } : {}), tracks: [...a.tracks, ...b.tracks] };
}

/** Two policies and a roster that both can read. */
export interface Pair {
  readonly a: RawPolicy;
  readonly b: RawPolicy;
  readonly rows: readonly Row[];
}

export const pairs: fc.Arbitrary<Pair> = worlds.chain(world =>
  fc.tuple(policies(world), policies(world)).chain(([a, b]) =>
    roster(world, both(a, b)).map(rows => ({
      a,
      b: { ...b, version: '2023-04' },
      rows,
      [fc.toStringMethod]: () => brief({ policy: a, rows }) + brief({ policy: b, rows }),
    })),
  ),
);

const HIDDEN = [
  'id',
  'version',
  'revision',
  'currency',
  'timezone',
  'sources',
  'bands',
  'levels',
  'ranking',
  'fields',
  'tracks',
];

function brief({ policy, rows }: Case): string {
  const bare = (key: string, value: unknown): unknown => {
    if (key === 'title' || key === 'note') return undefined;
    return typeof value === 'object' && value !== null && 'status' in value && 'value' in value ? value.value : value;
  };
  const rules = Object.fromEntries(Object.entries(policy).filter(([key]) => !HIDDEN.includes(key)));
  const shown = [rules, ...policy.tracks, ...rows].map(part => JSON.stringify(part, bare));
  return `\n${shown.join('\n')}\n`;
}

/** One track that pays each creator for one figure, no tier less than the one before; the rows by that figure, the least first. */
export const risingCases: fc.Arbitrary<Case> = fc
  .constantFrom({ field: 'gmv', unit: 'money' }, { field: 'orders', unit: 'units' }, { field: 'score', unit: 'number' })
  .chain(({ field, unit }) => {
    const modes = ['step', 'step_cumulative', 'per_unit', ...(unit === 'money' ? ['marginal_rate'] : [])];
    const ladder = fc
      .constantFrom(...modes)
      .chain(mode =>
        ladders({ mode, unit, target: false, before: false, every: false } as Frame, fc.constant(undefined)),
      )
      .map(each => ({ ...each, tiers: rising(each.tiers) }));
    const world: World = { payee: 'creator', from: 'nothing', levels: [], bands: [] };
    return fc.tuple(ladder, rosters(world)).map(([climbed, rows]) => {
      const track = { id: 't1', title, scope: 'creator', measure: { kind: 'sum', field }, ladder: climbed };
      const policy = {
        ...skeleton(world),
        windows: { effective: march.windows.effective },
        fields: declared([track]),
        tracks: [track],
        stacking: fact('sum'),
        rounding: fact('half_up'),
      } as RawPolicy;
      const value = (row: Row): number => Number(row[field]);
      return { policy, rows: [...rows].sort((a, b) => value(a) - value(b)) };
    });
  });

function rising(tiers: RawLadder['tiers']): RawLadder['tiers'] {
  const pays = tiers.map(tier => tier.pays.value).sort((a, b) => a - b);
  return tiers.map((tier, i) => ({ ...tier, pays: fact(pays[i] ?? 0) }));
}
