import { creatorsOf, PLANS, specialCases } from './agencies';
import { randomFrom, shuffled } from './random';
import type { SampleCell, SampleSheet } from './workbook';
import { HEADER_FILL, overlay, WARNING } from './workbook';

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
      54,
      80,
      94,
      42,
      42,
      80,
      80,
      76,
      76,
      76,
      10,
      160,
      96,
      240,
      ...Array<number>(9).fill(130),
      280,
      210,
      330,
    ],
    rowHeights: { [ROSTER_HEADER_ROW]: 54 },
    frozenRows: ROSTER_HEADER_ROW,
    styles: [
      { range: 'A1:A1', bold: true, size: 14, color: WARNING },
      { range: 'L1:L1', bold: true, size: 14 },
      { range: 'L2:L2', color: WARNING },
      { range: `A${ROSTER_HEADER_ROW}:J${ROSTER_HEADER_ROW}`, bold: true, fill: HEADER_FILL, wrap: true },
      { range: `L${ROSTER_HEADER_ROW}:Z${ROSTER_HEADER_ROW}`, bold: true, fill: HEADER_FILL, wrap: true },
      { range: 'L17:T17', bold: true, fill: HEADER_FILL },
      { range: `F${ROSTER_HEADER_ROW + 1}:G${last}`, numberFormat: '#,##0.00' },
      { range: `H${ROSTER_HEADER_ROW + 1}:J${last}`, numberFormat: 'yyyy-mm-dd' },
      { range: `M${ROSTER_HEADER_ROW + 1}:M14`, bold: true },
      { range: 'M5:W40', numberFormat: '#,##0.00' },
      ...['O5:O13', 'R5:R13', 'O18:O21', 'M27:M27'].map(range => ({ range, numberFormat: '#,##0' })),
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

function nameOf(i: number): string {
  const [a, b, c] = [NAMES_A[i % 10], NAMES_B[Math.floor(i / 10) % 12], NAMES_C[Math.floor(i / 3) % 8]];
  return `${a ?? ''}${b ?? ''}${c ?? ''}`;
}
