import { cellText, type Locale, type Policy } from '../../engine';
import { policyName, type Piece, type PlanCell, type RosterPlace, type SheetPlan } from '../../host';
import { tableWords } from '../../locales';
import type { CalculateStrings } from '../../locales/panels/calculate';
import { chartOf, paidMost } from './chart';
import { absolute, type Reading } from './reading';
import { CARD_ROW, sideBySide } from './side-by-side';
import type { ResultTable } from './tables';

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
  const { policy, place, reading, tables, asValues, locale, strings } = wanted;
  const blocks = sideBySide({
    tables: tables.map(table => ({ ...table, title: strings.tables[table.id] })),
    place,
    reading,
    asValues,
    locale,
    copy: strings.tables.roster,
  });
  const card: Piece = { at: { row: CARD_ROW, column: 0 }, cells: cardCells(wanted) };
  const [first] = tables;
  const drawn = chartOf({
    cells: first?.cells ?? [],
    bars: paidMost(first, tableWords[locale]),
    top: CARD_ROW + card.cells.length + 1,
    asValues,
    title: strings.chartTitle,
    others: strings.others,
  });
  return {
    name: strings.sheetName(policy.version),
    title: strings.sheetTitle,
    card,
    blocks,
    ...drawn,
    policy: policy.version,
  };
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
