import { env } from 'node:process';
import fc from 'fast-check';
import type { Statement } from '../../src/engine';
import { evaluated, policyOf, statementOf, sum } from './beside';
import { nameKey } from './conditions';
import { fact } from './generators/figures';
import type { Case } from './generators/cases';
import { cases, risingCases } from './generators/cases';
import { sheetOf } from './generators/rosters';
import type { RawCap, RawPolicy } from './raw';

/** What holds of every statement, whatever the policy: no figure is worked out here. */

const numRuns = Math.ceil(Number(env['ORACLE_RUNS'] ?? 2000) / 8);
jest.setTimeout(7_200_000);

function law<Ts extends [unknown, ...unknown[]]>(says: string, property: fc.IPropertyWithHooks<Ts>): void {
  test(says, () => {
    fc.assert(property, { numRuns });
  });
}

/** A cap in fen; without one, no bound. */
function bound(caps: readonly RawCap[] | undefined, entity: string): number {
  const cap = caps?.find(each => each.entity === entity);
  return cap === undefined ? Infinity : Math.round(cap.amount.value * 100);
}

describe('parts add up to the whole', () => {
  law(
    'creators to their agency, tracks to the payout',
    fc.property(cases, each => {
      const { tracks, roster, payout } = evaluated(each);
      roster.agencies.forEach((_agency, a) => {
        for (const { creators, ...track } of tracks) {
          if (creators === undefined) continue;
          for (const stage of ['reward', 'capped', 'limited', 'payout'] as const) {
            expect(sum(creators[stage].filter((_fen, i) => roster.agency[i] === a))).toBe(track[stage][a]);
          }
        }
        expect(sum(tracks.map(track => track.payout[a] ?? NaN))).toBe(payout[a]);
      });
    }),
  );

  law(
    'forms to the payout, where the split is known',
    fc.property(cases, each => {
      const { payout, forms } = evaluated(each);
      fc.pre(each.policy.forms?.some(({ share }) => share !== undefined) ?? false);
      fc.pre(forms.every(({ kind }) => kind !== 'unknown'));
      payout.forEach((fen, a) => {
        expect(sum(forms.map(({ amounts }) => amounts?.[a] ?? 0))).toBe(fen);
      });
    }),
  );
});

describe('no payout is above its cap', () => {
  law(
    'where the caps of creators and agencies are applied',
    fc.property(cases, each => {
      evaluated(each).tracks.forEach(({ reward, capped, limited, creators }, t) => {
        const caps = each.policy.tracks[t]?.caps;
        const falls = (from: Float64Array, to: Float64Array, most: number): void => {
          to.forEach((fen, i) => {
            expect(fen).toBeLessThanOrEqual(Math.min(from[i] ?? NaN, most));
          });
        };
        falls(reward, capped, Infinity);
        falls(capped, limited, bound(caps, 'agency'));
        if (creators === undefined) return;
        falls(creators.reward, creators.capped, bound(caps, 'creator'));
        falls(creators.capped, creators.limited, bound(caps, 'creator'));
      });
    }),
  );

  /** What is taken back may be dropped later, by an exclusive group or where too little is left to be paid: then a sum rises again. */
  law(
    'in the end, where nothing is taken back',
    fc.property(cases, each => {
      const { tracks, roster } = evaluated(each);
      fc.pre(tracks.every(({ reward, creators }) => (creators?.reward ?? reward).every(fen => fen >= 0)));
      const within = (column: Iterable<number>, most: number): void => {
        for (const fen of column) expect(fen >= 0 && fen <= most).toBe(true);
      };
      tracks.forEach(({ payout: paid, creators }, t) => {
        const caps = each.policy.tracks[t]?.caps;
        within(paid, bound(caps, 'agency'));
        within([sum(paid)], bound(caps, 'policy'));
        within(creators?.payout ?? [], bound(caps, 'creator'));
      });
      for (const cap of each.policy.policyCaps ?? []) {
        const bounded = tracks.filter(({ track }) => cap.tracks?.includes(track.id) ?? true);
        const together = (columns: readonly Float64Array[], length: number): number[] =>
          Array.from({ length }, (_none, place) => sum(columns.map(column => column[place] ?? NaN)));
        const ofAgencies = together(
          bounded.map(({ payout }) => payout),
          roster.agencies.length,
        );
        const ofCreators = together(
          bounded.flatMap(({ creators }) => creators?.payout ?? []),
          roster.size,
        );
        const columns = { creator: ofCreators, agency: ofAgencies, policy: [sum(ofAgencies)] };
        within(columns[cap.entity as keyof typeof columns], bound([cap], cap.entity));
      }
    }),
  );
});

law(
  'step, step_cumulative, per_unit and marginal_rate never pay less for more, if no tier pays less than the one before',
  fc.property(risingCases, each => {
    const reward = [...(evaluated(each).tracks[0]?.creators?.reward ?? [])];
    expect(reward).toHaveLength(each.rows.length);
    expect(reward).toEqual([...reward].sort((a, b) => a - b));
  }),
);

describe('the order of the rows', () => {
  const shuffled = cases.chain(each =>
    fc.tuple(
      fc.constant(each),
      fc.shuffledSubarray([...each.rows], { minLength: each.rows.length }).map(rows => ({ ...each, rows })),
    ),
  );

  function withoutCaps(policy: RawPolicy, ...entities: readonly string[]): RawPolicy {
    const rest = <T extends RawCap>(caps: readonly T[] = []): T[] =>
      caps.filter(({ entity }) => !entities.includes(entity));
    const tracks = policy.tracks.map(track => ({ ...track, caps: rest(track.caps) }));
    return { ...policy, tracks, policyCaps: rest(policy.policyCaps) };
  }

  /** Payouts by track, of each agency and of each creator by name. */
  function payouts(policy: RawPolicy, { rows }: Case) {
    const { roster, tracks } = evaluated({ policy, rows });
    const byName = (names: readonly string[], fen: Iterable<number> = []): Record<string, number> =>
      Object.fromEntries([...fen].map((each, i) => [names[i] ?? '', each]));
    return tracks.map(({ payout, creators }) => ({
      agencies: byName(roster.agencies.map(nameKey), payout),
      creators: byName(
        rows.map(row => row['creator'] ?? ''),
        creators?.payout,
      ),
    }));
  }

  law(
    'says nothing where no cap is shared among rows',
    fc.property(shuffled, ([each, other]) => {
      const policy = withoutCaps(each.policy, 'agency', 'policy');
      expect(payouts(policy, other)).toEqual(payouts(policy, each));
    }),
  );

  /** Rows that share their agency's cap may swap a fen (largest remainder) or their turn (in order): what they have together is the same. */
  law(
    'says nothing about an agency where only its own creators share its caps',
    fc.property(shuffled, ([each, other]) => {
      fc.pre(each.policy.payee !== 'creator');
      const exclusive = (each.policy.exclusive ?? []).filter(({ entity }) => entity === 'agency');
      const capped = withoutCaps(each.policy, 'policy');
      const policyCaps = (capped.policyCaps ?? []).filter(({ entity }) => entity === 'agency');
      const agencies = (one: Case) => payouts({ ...capped, exclusive, policyCaps }, one).map(track => track.agencies);
      expect(agencies(other)).toEqual(agencies(each));
    }),
  );

  /** Agencies that share a track's cap may swap likewise. */
  law(
    'says nothing about a track where nothing but caps of its own is shared',
    fc.property(shuffled, ([each, other]) => {
      const policy = { ...each.policy, stacking: fact('sum'), exclusive: [], policyCaps: [], forfeitBelow: fact(0) };
      const totals = ({ rows }: Case) => evaluated({ policy, rows }).tracks.map(({ payout }) => sum(payout));
      expect(totals(other)).toEqual(totals(each));
    }),
  );
});

law(
  'a track evaluated by itself pays what it pays among the others',
  fc.property(cases, fc.nat(), ({ policy: raw, rows }, any) => {
    const policy = policyOf(raw);
    const grid = sheetOf(rows);
    const tracks = policy.tracks.filter((_track, t) => t === any % policy.tracks.length);
    const paid = (statement: Statement) => {
      const result = statement.tracks.find(({ track }) => tracks.includes(track));
      return [result?.payout, result?.creators?.payout];
    };
    expect(paid(statementOf(policy, grid, tracks))).toEqual(paid(statementOf(policy, grid)));
  }),
);

law(
  'a column that the policy does not name changes nothing, nor does the order of the columns',
  fc.property(cases, fc.anything(), ({ policy: raw, rows }, cell) => {
    const policy = policyOf(raw);
    const grid = sheetOf(rows);
    const wider = grid.map((cells, r) => [r === 0 ? '备注' : cell, ...[...cells].reverse()]);
    const paid = (sheet: unknown[][]) => {
      const { tracks, payout } = statementOf(policy, sheet);
      return [payout, ...tracks.flatMap(track => [track.payout, track.creators?.payout])];
    };
    expect(paid(wider)).toEqual(paid(grid));
  }),
);
