import { serialFromText } from '../../src/engine';
import type { SampleCell } from './workbook';

/** What the sample shows of an agency: how many it incubated, the growth of its head creators, and when it signed up. */
export interface Plan {
  readonly agency: string;
  readonly waist: number;
  readonly head: number;
  /** Incremental GMV of head creators, in yuan. */
  readonly growth: readonly number[];
  /** Creators who change nothing: steady ones of every level. */
  readonly steady: number;
  readonly enrolledOn: string | null;
}

export const PLANS: readonly Plan[] = [
  {
    agency: '星河传媒',
    waist: 21,
    head: 10,
    growth: [812_300.5, 655_000, 430_120.08, 400_000, 236_500, 118_000, 50_000],
    steady: 18,
    enrolledOn: '2023-03-01',
  },
  {
    agency: '南风互动',
    waist: 12,
    head: 6,
    growth: [399_999.99, 268_400, 131_250.75, 99_999.99],
    steady: 15,
    enrolledOn: '2023-02-28',
  },
  {
    agency: '青禾文化',
    waist: 6,
    head: 3,
    growth: [512_000, 468_800, 401_000.01],
    steady: 14,
    enrolledOn: '2023-03-20',
  },
  { agency: '山海MCN', waist: 3, head: 1, growth: [62_300, 49_999.99], steady: 14, enrolledOn: '2023-03-10' },
  { agency: '云朵探店', waist: 2, head: 0, growth: [-35_600, -120.5], steady: 16, enrolledOn: '2023-03-05' },
  { agency: '白鹭文旅', waist: 7, head: 2, growth: [220_000, 108_000], steady: 12, enrolledOn: '2023-03-22' },
  { agency: '拾光传媒', waist: 4, head: 2, growth: [105_000], steady: 12, enrolledOn: null },
  { agency: '橙子本地生活', waist: 4, head: 3, growth: [150_500], steady: 12, enrolledOn: '2023-03-08' },
];

/** Ways to write the same level or amount: each is read alike. */
const LEVEL_STYLES = [
  (n: number) => `Lv${n}`,
  (n: number) => `L${n}`,
  (n: number) => `LV${n}`,
  (n: number) => n,
] as const;

type Row = SampleCell[];

/** The creators of an agency, as its plan says: agency, levels, GMV and dates. */
export function creatorsOf(plan: Plan, random: () => number): Row[] {
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const gmv = (scale: number): number => Math.round(random() * scale * 100) / 100;
  const day = plan.enrolledOn === null ? null : serial(plan.enrolledOn);
  const bound = (): number => serial('2022-06-01') + Math.floor(random() * 240);
  const level = (n: number): SampleCell => pick(LEVEL_STYLES)(n);
  const row = (from: number, to: number, base: number, now: SampleCell): Row => [
    plan.agency,
    level(from),
    level(to),
    base,
    now,
    bound(),
    null,
    day,
  ];
  const waist = Array.from({ length: plan.waist }, () =>
    row(pick([1, 2, 3, 3]), pick([4, 4, 5]), gmv(20_000), gmv(60_000)),
  );
  // Newly incubated head creators sell little more than before, so that the growth track shows the planned cases alone.
  const head = Array.from({ length: plan.head }, () => {
    const base = gmv(90_000);
    return row(pick([3, 4, 5, 5]), 6, base, Math.round((base + random() * 30_000) * 100) / 100);
  });
  const growth = plan.growth.map(increment => {
    const base = Math.round((150_000 + random() * 400_000) * 100) / 100;
    return row(pick([6, 7]), pick([7, 8]), base, Math.round((base + increment) * 100) / 100);
  });
  const steady = Array.from({ length: plan.steady }, () => {
    const same = Math.floor(random() * 6);
    return row(same, same, gmv(30_000), gmv(40_000));
  });
  return [...waist, ...head, ...growth, ...steady];
}

/** Cases that do not count, or count in a way of their own, and the other ways to write an amount and a day. */
export function specialCases(): Row[] {
  const enrolled = serial('2023-03-08');
  const agency = '橙子本地生活';
  return [
    [agency, 'Lv5', 'Lv6', 30_000, 96_000, serial('2022-11-02'), serial('2023-03-15'), enrolled], // unbound in the month
    [agency, 'Lv3', 'Lv4', 3000, 9000, serial('2022-11-02'), serial('2023-03-31'), enrolled], // unbinds on the last day
    [agency, 'Lv3', 'Lv4', 3000, 9000, serial('2022-11-02'), serial('2023-04-01'), enrolled], // still bound on the last day
    [agency, 'Lv5', 'Lv6', 30_000, 41_000, serial('2023-04-02'), null, enrolled], // bound too late
    [agency, 'Lv3', 'Lv6', '1.2万', '￥31,500.00', '2023-03-31', null, enrolled], // through both bands, bound on the last day
    [agency, 'Lv7', 'Lv5', '28万', 61_000, serial('2022-08-15'), null, enrolled], // fell out of the head band
    [agency, 'Lv7', 'Lv7', 88_000, '7.5万', serial('2022-08-15'), null, enrolled], // sold less than before
    [null, 'Lv4', 'Lv6', 52_000, 64_000, null, null, null], // bound to no agency
  ];
}

function serial(day: string): number {
  return serialFromText(day) ?? 0;
}
