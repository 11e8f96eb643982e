import { cellText, type Locale, type Policy } from '../../engine';
import type { ResultMatrix } from '../../functions/definition';
import { policyName, type Block, type Piece, type PlanCell, type RosterPlace, type SheetPlan } from '../../host';
import { tableWords } from '../../locales';
import type { CalculateStrings } from '../../locales/panels/calculate';
import { chartOf } from './chart';
import { looksOf } from './looks';
import { absolute, areaText, type Reading } from './reading';
import type { ResultTable } from './tables';

/** The card stands in the first two columns; the tables stand side by side right of it, so that each can grow downward. */
const FIRST_COLUMN = 3;
const HEAD_ROW = 1;
const CARD_ROW = 2;

/** So many more rows may be added among a roster whose columns are chosen before its copy is too short. */
const SPARE_ROWS = 1000;

export interface Wanted {
  readonly policy: Policy;
  readonly place: RosterPlace;
  readonly reading: Reading;
  readonly tables: readonly ResultTable[];
  /** What tells whether the policy has changed since: its digest. */
  readonly digest: string;
  /** More than one call carries: values in place of formulas. */
  readonly asValues: boolean;
  readonly locale: Locale;
  readonly strings: CalculateStrings;
}

export function planOf(wanted: Wanted): SheetPlan {
  const { policy, tables, asValues, locale, strings } = wanted;
  const columns: number[] = [];
  let next = FIRST_COLUMN;
  for (const { cells } of tables) {
    columns.push(next);
    next += (cells[0]?.length ?? 0) + 1;
  }
  const roster = rosterFor(wanted, next);
  const blocks = tables.map((table, i) => blockOf(table, columns[i] ?? FIRST_COLUMN, roster.address, wanted));
  const card: Piece = { at: { row: CARD_ROW, column: 0 }, cells: cardCells(wanted) };
  const drawn = chartOf({
    table: tables[0],
    column: columns[0] ?? FIRST_COLUMN,
    top: CARD_ROW + card.cells.length + 1,
    headRow: HEAD_ROW,
    asValues,
    words: tableWords[locale],
    title: strings.chartTitle,
  });
  return {
    name: strings.sheetName(policy.version),
    title: strings.sheetTitle,
    card,
    blocks: roster.block === undefined ? blocks : [...blocks, roster.block],
    ...drawn,
    policy: policy.version,
  };
}

function blockOf(table: ResultTable, column: number, roster: string, wanted: Wanted): Block {
  const { asValues, locale, strings } = wanted;
  const { id, cells, formula } = table;
  const at = { row: HEAD_ROW, column };
  return {
    title: strings.tables[id],
    pieces: [{ at, cells: asValues ? cells.map(plain) : [[{ formula: formula(roster) }]] }],
    area: { ...at, rows: cells.length, columns: cells[0]?.length ?? 0 },
    looks: looksOf(cells, tableWords[locale]),
  };
}

function plain(row: ResultMatrix[number]): readonly PlanCell[] {
  return row.map(cell => (typeof cell === 'object' ? '' : cell));
}

/**
 * What the formulas read: the roster itself; or, where its columns are chosen, a live copy under the headers that functions know. The copy
 * is a formula a column, so that rows added among the roster's come into it.
 */
function rosterFor({ place, reading, asValues, strings }: Wanted, column: number): { address: string; block?: Block } {
  const { columns } = reading;
  if (columns === undefined || asValues) return { address: absolute(place) };
  const rows = place.rows + SPARE_ROWS;
  const source = (index: number): string =>
    absolute({ ...place, row: place.row + 1, rows: place.rows - 1, column: place.column + index, columns: 1 });
  const block: Block = {
    title: strings.tables.roster,
    pieces: [
      {
        at: { row: HEAD_ROW, column },
        cells: [
          columns.map(({ header }) => header),
          columns.map(({ index }) => ({ formula: `=IF(${source(index)}="","",${source(index)})` })),
        ],
      },
    ],
    area: { row: HEAD_ROW, column, rows: place.rows, columns: columns.length },
    looks: columns.map(() => ({ format: 'General', width: 84 })),
  };
  return { address: areaText(HEAD_ROW, column, rows, columns.length), block };
}

function cardCells({ policy, digest, place, reading, tables, asValues, locale, strings }: Wanted) {
  const call = (path: string): string => `MCN.POLICY_VALUE("${path}",${policyName})`;
  const value = (path: string): PlanCell => ({ formula: `=${call(path)}` });
  const head = tables[0]?.cells ?? [];
  const basis = head[0]?.indexOf(tableWords[locale].basis) ?? -1;
  const live = (formula: PlanCell, text: string | number): PlanCell => (asValues ? text : formula);
  const { card } = strings;
  const body: PlanCell = { formula: `=ROWS(${absolute(place)})-1` };
  const source = place.table === undefined ? '' : ` (${place.table.name})`;
  const rows: (readonly [string, PlanCell])[] = [
    [card.policy, live(value('title'), policy.title[locale])],
    [card.version, live(value('version'), policy.version)],
    [card.revision, live(value('revision'), policy.revision)],
    [card.basis, live(value('basis'), cellText(head[1]?.[basis]))],
    // The second holds whatever becomes of the table or the choice.
    [card.pinned, card.pin(policy.id, policy.version, policy.revision, digest)],
    [card.since, { formula: `=IF(IFERROR(${call('digest')},"")="${digest}","${card.same}","${card.changed}")` }],
    [card.asOf, live(value('windows.effective.to'), policy.windows.effective.to.value ?? '')],
    [card.roster, `${place.sheet}!${place.address}${source}`],
    [card.rows, live(body, place.rows - 1)],
    [card.kind, asValues ? card.values : card.formulas],
    ...(reading.columns === undefined ? [] : [[card.columns, asValues ? card.chosen : card.copied] as const]),
  ];
  return rows;
}
