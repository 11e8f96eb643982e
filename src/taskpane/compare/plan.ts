import type { Locale } from '../../engine';
import type { ResultMatrix } from '../../functions/definition';
import { sideNames } from '../../functions/rewards/sides';
import type { PlanCell, RosterPlace, SheetPlan } from '../../host';
import { tableWords } from '../../locales';
import type { CalculateStrings } from '../../locales/panels/calculate';
import type { CompareStrings } from '../../locales/panels/compare';
import { chartOf } from '../calculate/chart';
import { looksOf } from '../calculate/looks';
import { absolute, type Reading } from '../calculate/reading';
import { CARD_ROW, FIRST_COLUMN, HEAD_ROW, sideBySide, type Beside } from '../calculate/side-by-side';
import type { Comparable, Pair } from './sides';
import type { DiffTables } from './tables';

export interface Speech {
  readonly locale: Locale;
  readonly strings: CompareStrings;
  /** Both sheets have a card as the result sheet has one. */
  readonly sheet: CalculateStrings;
}

interface Sides {
  readonly pair: Pair;
  /** What tells whether a policy has changed since. */
  readonly digests: readonly [a: string, b: string];
}

interface WantedMoney extends Sides, Speech {
  readonly place: RosterPlace;
  readonly reading: Reading;
  readonly tables: DiffTables;
  readonly asValues: boolean;
}

/** The difference in money as a sheet: which policies, by agency and by track as live formulas, and a chart of the differences. */
export function moneyPlan(wanted: WantedMoney): SheetPlan {
  const { pair, place, reading, tables, asValues, locale, strings, sheet } = wanted;
  const names = namesOf(pair);
  const beside = (by: keyof DiffTables, cells: ResultMatrix): Beside => ({
    title: strings.sheet[by],
    cells,
    formula: roster => `=MCN.REWARDS_DIFF(${roster},${pair[0].argument},${pair[1].argument},"${by}")`,
  });
  const shown = [
    ...(tables.agency === undefined ? [] : [beside('agency', tables.agency)]),
    beside('track', tables.track),
  ];
  const blocks = sideBySide({ tables: shown, place, reading, asValues, locale, copy: strings.sheet.roster });
  const source = place.table === undefined ? '' : ` (${place.table.name})`;
  const cells: (readonly [string, PlanCell])[] = [
    ...cardOf(wanted, asValues),
    [sheet.card.roster, `${place.sheet}!${place.address}${source}`],
    [sheet.card.rows, asValues ? place.rows - 1 : { formula: `=ROWS(${absolute(place)})-1` }],
    [sheet.card.kind, asValues ? sheet.card.values : sheet.card.formulas],
    ...(reading.columns === undefined
      ? []
      : [[sheet.card.columns, asValues ? sheet.card.chosen : sheet.card.copied] as const]),
  ];
  const first = shown[0]?.cells ?? [];
  // Before it: payout under a, and under b; after it: change, twice what it rests on, note.
  const amount = (first[0]?.indexOf(tableWords[locale].note) ?? 0) - 4;
  const drawn = chartOf({
    cells: tables.agency ?? [],
    bars: { named: 0, amount, weight: Math.abs },
    top: CARD_ROW + cells.length + 1,
    asValues,
    title: most => strings.sheet.chart(...names, most),
    others: sheet.others,
  });
  return {
    name: strings.sheet.name(...versionsOf(pair)),
    title: strings.sheet.title,
    card: { at: { row: CARD_ROW, column: 0 }, cells },
    blocks,
    ...drawn,
    policy: undefined,
  };
}

/** What differs in the rules as a sheet: which policies, and each difference as a live formula. */
export function rulesPlan({ table, ...wanted }: Sides & Speech & { readonly table: ResultMatrix }): SheetPlan {
  const { pair, locale, strings } = wanted;
  const at = { row: HEAD_ROW, column: FIRST_COLUMN };
  const formula = `=MCN.POLICY_DIFF(${pair[0].argument},${pair[1].argument})`;
  return {
    name: strings.sheet.rulesName(...versionsOf(pair)),
    title: strings.sheet.rulesTitle,
    card: { at: { row: CARD_ROW, column: 0 }, cells: cardOf(wanted, false) },
    blocks: [
      {
        title: strings.sheet.rules,
        pieces: [{ at, cells: [[{ formula }]] }],
        area: { ...at, rows: table.length, columns: table[0]?.length ?? 0 },
        // Its columns hold amounts, counts and percents, one below the other.
        looks: looksOf(table, tableWords[locale]).map(look => ({ ...look, format: 'General' })),
      },
    ],
    list: { at: { row: 0, column: 0 }, cells: [] },
    chart: undefined,
    policy: undefined,
  };
}

export function namesOf([a, b]: Pair): readonly [a: string, b: string] {
  return sideNames(a.policy, b.policy);
}

function versionsOf([a, b]: Pair): readonly [a: string, b: string] {
  return [a.policy.version, b.policy.version];
}

/** Of each policy what it is, what it rests on, and whether it has changed since. */
function cardOf({ pair, digests, locale, strings, sheet }: Sides & Speech, asValues: boolean) {
  const { card } = sheet;
  const ofSide = (side: 'A' | 'B', { policy, argument }: Comparable, digest: string) => {
    const call = (path: string): string => `MCN.POLICY_VALUE("${path}",${argument})`;
    const value = (path: string, text: string | number): PlanCell => (asValues ? text : { formula: `=${call(path)}` });
    const since = `=IF(IFERROR(${call('digest')},"")="${digest}","${card.same}","${strings.sheet.changed}")`;
    const rows: (readonly [string, PlanCell])[] = [
      [card.policy, value('title', policy.title[locale])],
      [card.version, value('version', policy.version)],
      [card.revision, value('revision', policy.revision)],
      [card.basis, { formula: `=${call('basis')}` }],
      [strings.sheet.pinned, card.pin(policy.id, policy.version, policy.revision, digest)],
      [strings.sheet.since, { formula: since }],
    ];
    return rows.map(([label, said]) => [strings.sheet.label(side, label), said] as const);
  };
  return [...ofSide('A', pair[0], digests[0]), ...ofSide('B', pair[1], digests[1])];
}
