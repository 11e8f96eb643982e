import { randomFrom, shuffled } from './random';
import type { SampleCell, SampleSheet } from './workbook';
import { HEADER_FILL, overlay, WARNING } from './workbook';

/** The published board's agencies. The first three scores are published, the others made up so that the published order comes out. */
const BOARD: readonly (readonly [agency: string, points: number])[] = [
  ['聚亮文化', 388],
  ['米艾科技', 256],
  ['途牛旅游', 189],
  ['美图美事', 156],
  ['北京杯子传媒', 141],
  ['金麦众合', 127],
  ['探店铭星', 112],
  ['多鲸互动', 98],
  ['河南慢一点', 83],
  ['麦科创视', 71],
];

/** Share of an agency's points that creators of a level bring, and the illustrative points of the level; what is left comes as Lv4. */
const MIX = [
  { level: 'Lv8', points: 15, share: 0.3 },
  { level: 'Lv7', points: 9, share: 0.28 },
  { level: 'Lv6', points: 5, share: 0.24 },
  { level: 'Lv5', points: 2, share: 0.1 },
] as const;

export const BOARD_HEADER_ROW = 4;

/** The sheet 榜单: a roster of made-up creators whose levels give the published ranking. */
export function boardSheet(): SampleSheet {
  const random = randomFrom(20230313);
  const rows = shuffled(
    BOARD.flatMap(([agency, points]) => levelsFor(points).map(level => [agency, level] as const)),
    random,
  );
  const roster: SampleCell[][] = rows.map(([agency, level], i) => [
    agency,
    `示例达人${String(i + 1).padStart(3, '0')}`,
    level,
  ]);
  const last = BOARD_HEADER_ROW + roster.length;
  const cells: SampleCell[][] = [
    ['示例数据 Sample data · 机构月度排行榜'],
    [
      '机构与前三名积分取自公开榜单；达人、等级、各等级积分及其余积分均为虚构。Agencies and the first three scores are published; all else is made up.',
    ],
    [],
    ['机构', '达人', '等级'],
    ...roster,
  ];
  const formulas: SampleCell[][] = [[`=MCN.AGENCY_RANKING(A${BOARD_HEADER_ROW}:C${last},10,MCN_POLICY)`]];
  return {
    name: '榜单',
    cells: overlay(cells, BOARD_HEADER_ROW - 1, 4, formulas),
    columnWidths: [120, 110, 60, 30, 60, 130, 70, 190, 240],
    frozenRows: BOARD_HEADER_ROW,
    styles: [
      { range: 'A1:A1', bold: true, size: 14, color: WARNING },
      { range: `A${BOARD_HEADER_ROW}:C${BOARD_HEADER_ROW}`, bold: true, fill: HEADER_FILL },
      { range: `E${BOARD_HEADER_ROW}:I${BOARD_HEADER_ROW}`, bold: true, fill: HEADER_FILL },
    ],
  };
}

function levelsFor(points: number): string[] {
  let left = points;
  const levels = MIX.flatMap(({ level, points: each, share }) => {
    const count = Math.floor((points * share) / each);
    left -= count * each;
    return Array.from({ length: count }, () => level as string);
  });
  return [...levels, ...Array.from({ length: left }, () => 'Lv4')];
}
