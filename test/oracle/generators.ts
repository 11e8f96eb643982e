import fc from 'fast-check';
import march from '../../src/policies/dy-life-mcn-2023-03.json';
import type { RawTrack, Row } from './oracle';

/** Policies and rosters by chance: as wild as the model allows, and often on a threshold, a cap or a last day. */

const fact = (value: unknown) => ({ value, status: 'illustrative' });

const yuan = (max: number) => fc.integer({ min: 0, max: max * 100 }).map(fen => fen / 100);
const DAYS = [
  '2023-02-27',
  '2023-02-28',
  '2023-03-01',
  '2023-03-20',
  '2023-03-21',
  '2023-03-30',
  '2023-03-31',
  '2023-04-01',
] as const;

function tiersOf(from: fc.Arbitrary<number>, pays: fc.Arbitrary<number>) {
  return fc
    .uniqueArray(from, { minLength: 1, maxLength: 5 })
    .chain(starts =>
      fc.tuple(...starts.sort((a, b) => a - b).map(start => pays.map(pay => ({ from: fact(start), pays: fact(pay) })))),
    );
}

/** A track of March with another ladder and other caps. */
function trackOf(place: 0 | 1 | 2): fc.Arbitrary<RawTrack> {
  const money = place === 2;
  const modes = money
    ? ['step', 'step_cumulative', 'per_unit', 'marginal_rate', 'whole_rate']
    : ['step', 'step_cumulative', 'per_unit'];
  return fc.constantFrom(...modes).chain(mode => {
    const rate = mode.endsWith('rate');
    const from = money ? fc.oneof(yuan(400_000), fc.constantFrom(0, 50_000, 100_000)) : fc.integer({ min: 0, max: 8 });
    const pays = rate
      ? fc.integer({ min: 0, max: 300_000 }).map(n => n / 10_000)
      : mode === 'per_unit' && money
        ? yuan(2)
        : yuan(60_000);
    return fc
      .record({
        tiers: tiersOf(from, pays),
        boundary: fc.constantFrom('lower_inclusive', 'lower_exclusive'),
        thresholds: fc.constantFrom('cumulative', 'increment'),
        forfeitBelow: fc.oneof(fc.constant(0), yuan(500)),
        creatorCap: fc.option(yuan(50_000), { nil: undefined }),
        agencyCap: fc.option(yuan(150_000), { nil: undefined }),
      })
      .map(({ tiers, boundary, thresholds, forfeitBelow, creatorCap, agencyCap }) => {
        const track = structuredClone(march.tracks[place]);
        const caps = [
          ...(creatorCap === undefined || !money ? [] : [{ entity: 'creator', amount: fact(creatorCap) }]),
          ...(agencyCap === undefined ? [] : [{ entity: 'agency', amount: fact(agencyCap) }]),
        ];
        const ladder = {
          mode,
          boundary: fact(boundary),
          thresholds: fact(thresholds),
          forfeitBelow: fact(forfeitBelow),
          tiers,
        };
        return { ...track, ladder, caps } as RawTrack;
      });
  });
}

export const tracks: fc.Arbitrary<readonly RawTrack[]> = fc.tuple(trackOf(0), trackOf(1), trackOf(2));

const amount = fc.oneof(
  fc.integer({ min: -50_000_00, max: 500_000_00 }).map(fen => (fen / 100).toFixed(2)),
  fc.constantFrom('0', '50000', '100000', '400000', '49999.995', '0.005', '1.005'),
);

const row = fc.record({
  agency: fc.constantFrom('甲', '乙', '丙', ''),
  start: fc.integer({ min: 0, max: 8 }),
  end: fc.integer({ min: 0, max: 8 }),
  base: fc.oneof(fc.constant('0'), amount),
  now: amount,
  bound: fc.constantFrom('', '2022-12-01', ...DAYS),
  unbound: fc.constantFrom('', '', '', ...DAYS),
  enrolled: fc.constantFrom('2023-03-01', '2023-03-20', '', '2023-03-21', '2023-02-27'),
});

export const rows: fc.Arbitrary<readonly Row[]> = fc
  .array(row, { minLength: 1, maxLength: 24 })
  .map(list =>
    list.map((each, i) => ({ ...each, id: `D${i}`, unbound: each.unbound < each.bound ? '' : each.unbound })),
  );

/** March with these tracks, as JSON. */
export function policyJson(list: readonly RawTrack[]): unknown {
  return { ...structuredClone(march), tracks: list };
}

const HEADER = ['达人ID', '机构', '上月等级', '等级', '上月GMV', 'GMV', '绑定日期', '解绑日期', '报名日期'];

/** The rows as a sheet; with or without the sign-up column. */
export function sheetOf(list: readonly Row[], asksForSignUp: boolean): unknown[][] {
  const body = list.map(r => [
    r.id,
    r.agency,
    `Lv${r.start}`,
    r.end,
    Number(r.base),
    Number(r.now),
    r.bound,
    r.unbound,
    r.enrolled,
  ]);
  return [HEADER, ...body].map(cells => cells.slice(0, asksForSignUp ? 9 : 8));
}
