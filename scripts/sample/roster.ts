import { serialFromText } from '../../src/engine';
import { randomFrom, shuffled } from './random';
import type { SampleCell, SampleSheet } from './workbook';
import { HEADER_FILL, overlay, WARNING } from './workbook';

/** What the sample shows of an agency: how many it incubated, the growth of its head creators, and when it signed up. */
interface Plan {
  readonly agency: string;
  readonly waist: number;
  readonly head: number;
  /** Incremental GMV of head creators, in yuan. */
  readonly growth: readonly number[];
  /** Creators who change nothing: steady ones of every level. */
  readonly steady: number;
  readonly enrolledOn: string | null;
}

const PLANS: readonly Plan[] = [
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

export const ROSTER_HEADER_ROW = 4;
const HEADER = [
  '达人ID',
  '达人',
  '机构',
  '上月等级',
  '本月等级',
  '上月GMV',
  '本月GMV',
  '绑定日期',
  '解绑日期',
  '报名日期',
];
const NAMES_A = ['阿', '小', '老', '大', '爱', '吃', '逛', '玩', '美', '乐'];
const NAMES_B = ['桃', '柚', '鱼', '橘', '鹿', '舟', '雁', '米', '果', '枫', '雪', '山'];
const NAMES_C = ['探店', '日记', '在路上', '美食', '爱生活', '周末', '旅行', '说城市'];

/** Ways to write the same level or amount: each is read alike. */
const LEVEL_STYLES = [
  (n: number) => `Lv${n}`,
  (n: number) => `L${n}`,
  (n: number) => `LV${n}`,
  (n: number) => n,
] as const;

/** The sheet 花名册: 8 made-up agencies in which each tier, each cap and each excluded case of March 2023 occurs. */
export function rosterSheet(): SampleSheet {
  const random = randomFrom(20230331);
  const creators = shuffled(
    PLANS.flatMap(plan => creatorsOf(plan, random)),
    random,
  );
  const rows = [...creators, ...specialCases()].map((row, i) => [`D${String(10_001 + i)}`, nameOf(i), ...row]);
  const blankAt = 60;
  const roster: SampleCell[][] = [...rows.slice(0, blankAt), [], ...rows.slice(blankAt)];
  const last = ROSTER_HEADER_ROW + roster.length;
  const range = `A${ROSTER_HEADER_ROW}:J${last}`;
  const cells: SampleCell[][] = [
    ['示例数据 Sample data · 2023 年 3 月花名册', ...Array<null>(10).fill(null), '实时结果 Live results'],
    [
      '机构与达人均为虚构。Agencies and creators are made up.',
      ...Array<null>(10).fill(null),
      '阶梯为示例数字，不可用于结算。Illustrative ladders, not payable.',
    ],
    [],
    HEADER,
    ...roster,
  ];
  return {
    name: '花名册',
    cells: overlay(cells, ROSTER_HEADER_ROW - 1, 11, formulas(range)),
    columnWidths: [
      66,
      100,
      104,
      66,
      66,
      92,
      92,
      88,
      88,
      88,
      24,
      190,
      104,
      ...Array<number>(9).fill(112),
      210,
      200,
      330,
      220,
    ],
    frozenRows: ROSTER_HEADER_ROW,
    styles: [
      { range: 'A1:A1', bold: true, size: 14, color: WARNING },
      { range: 'L1:L1', bold: true, size: 14 },
      { range: 'L2:L2', color: WARNING },
      { range: `A${ROSTER_HEADER_ROW}:J${ROSTER_HEADER_ROW}`, bold: true, fill: HEADER_FILL, wrap: true },
      { range: `L${ROSTER_HEADER_ROW}:Z${ROSTER_HEADER_ROW}`, bold: true, fill: HEADER_FILL, wrap: true },
      { range: 'L17:T17', bold: true, fill: HEADER_FILL, wrap: true },
      { range: `F${ROSTER_HEADER_ROW + 1}:G${last}`, numberFormat: '#,##0.00' },
      { range: `H${ROSTER_HEADER_ROW + 1}:J${last}`, numberFormat: 'yyyy-mm-dd' },
      { range: `M${ROSTER_HEADER_ROW + 1}:M14`, bold: true },
      { range: 'M5:V40', numberFormat: '#,##0.00' },
      ...['N5:N13', 'Q5:Q13', 'M18:M21', 'M27:M27'].map(range => ({ range, numberFormat: '#,##0' })),
    ],
  };
}

/** The live formulas, from row 4 down: the rewards by agency and by track, single figures, and what the ladders pay. */
function formulas(range: string): SampleCell[][] {
  const block: SampleCell[][] = [[`=MCN.REWARDS(${range},"agency",MCN_POLICY)`]];
  block[13] = [`=MCN.REWARDS(${range},"track",MCN_POLICY)`];
  block[20] = ['单项查询 Single figures'];
  block[21] = ['头部达人成长赛道 · 星河传媒', `=MCN.REWARD_TRACK("头部达人成长赛道",${range},"星河传媒",MCN_POLICY)`];
  block[22] = ['腰部达人孵化赛道 · 全部机构', `=MCN.REWARD_TRACK("waist_incubation",${range},,MCN_POLICY)`];
  block[23] = ['机构积分 · 星河传媒', `=MCN.AGENCY_POINTS(${range},"星河传媒",MCN_POLICY)`];
  block[24] = ['孵化 6 位腰部达人的奖励', '=MCN.REWARD_LADDER(6,"腰部达人孵化赛道",MCN_POLICY)'];
  return Array.from({ length: block.length }, (_, i) => block[i] ?? []);
}

type Row = SampleCell[];

function creatorsOf(plan: Plan, random: () => number): Row[] {
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
function specialCases(): Row[] {
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

function nameOf(i: number): string {
  const [a, b, c] = [NAMES_A[i % 10], NAMES_B[Math.floor(i / 10) % 12], NAMES_C[Math.floor(i / 3) % 8]];
  return `${a ?? ''}${b ?? ''}${c ?? ''}`;
}
