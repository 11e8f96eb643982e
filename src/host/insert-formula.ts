import { withoutSheet } from './address';
import { ensurePolicyName } from './choose-policy';
import { done, type HostOutcome } from './outcome';
import { policyName } from './policy-name';
import { errorIn } from './result';
import { runExcel } from './run';

export interface FormulaWanted {
  readonly formula: string;
  /** How many cells its result will take. */
  readonly rows: number;
  readonly columns: number;
  /** The ranges that it reads, as Excel writes addresses: a formula within them would wait for itself. */
  readonly reads: readonly string[];
  /** What the workbook's choice of policy becomes when it has none; undefined: the formula does not ask for it. */
  readonly policy: string | undefined;
}

/** What came of it; `target` is the cell. Where it is not `inserted`, nothing has been written. */
export type Insertion =
  | { readonly kind: 'inserted'; readonly target: string; readonly error?: string }
  /** Cells that the result would take and that hold something: the first few, and how many there are. */
  | {
      readonly kind: 'taken';
      readonly target: string;
      readonly room: string;
      readonly cells: readonly string[];
      readonly count: number;
    }
  /** The result would reach beyond the last row or column. */
  | { readonly kind: 'beyond'; readonly target: string }
  | { readonly kind: 'circular'; readonly target: string; readonly reads: string };

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** So many cells in the way are named. */
const NAMED = 4;

/** So many cells in the way are looked at: who has more of them chooses another place anyway. */
const LOOKED_AT = 20_000;

/** Puts a formula into the active cell, if that is empty and so is the room that its result takes; of a refusal nothing stays. */
export async function insertFormula(wanted: FormulaWanted): Promise<HostOutcome<Insertion>> {
  let named = false;
  let sheet = '';
  const outcome = await runExcel<Insertion>(async context => {
    const cell = context.workbook.getActiveCell();
    cell.load('address,rowIndex,columnIndex');
    cell.worksheet.load('name');
    const choice = context.workbook.names.getItemOrNullObject(policyName);
    choice.load('name');
    await context.sync();
    const target = cell.address;
    sheet = cell.worksheet.name;
    if (cell.rowIndex + wanted.rows > LAST_ROW || cell.columnIndex + wanted.columns > LAST_COLUMN)
      return done({ kind: 'beyond', target });

    const room = cell.getBoundingRect(cell.getOffsetRange(wanted.rows - 1, wanted.columns - 1));
    const filled = await filledIn(context, room);
    if (filled !== undefined) return done({ kind: 'taken', target, ...filled });
    const reads = await readAmong(context, cell, wanted.reads);
    if (reads !== undefined) return done({ kind: 'circular', target, reads });

    if (wanted.policy !== undefined) {
      await ensurePolicyName(context, wanted.policy);
      named = choice.isNullObject;
    }
    cell.formulas = [[wanted.formula]];
    await context.sync();
    return done({ kind: 'inserted', target });
  }, '1.7');
  if (!outcome.ok && named) await withoutName();
  return outcome.ok && outcome.value.kind === 'inserted' ? withError(outcome.value, sheet) : outcome;
}

/** Takes back the choice of policy that was made for a formula which could then not be written. */
async function withoutName(): Promise<void> {
  await runExcel(async context => {
    const name = context.workbook.names.getItemOrNullObject(policyName);
    name.load('name');
    await context.sync();
    if (!name.isNullObject) name.delete();
    await context.sync();
    return done(undefined);
  }, '1.4');
}

/** With the error that the cell shows. The formula is there: where Excel does not tell, that is no failure of the insertion. */
async function withError(inserted: Insertion, sheet: string): Promise<HostOutcome<Insertion>> {
  const { target } = inserted;
  const shown = await runExcel(async context => {
    const cell = context.workbook.worksheets.getItem(sheet).getRange(withoutSheet(target));
    return done(await errorIn(context, cell));
  });
  const error = shown.ok ? shown.value : undefined;
  return done(error === undefined ? inserted : { ...inserted, kind: 'inserted', error });
}

/** Which cells of a range are not empty; undefined: none. */
async function filledIn(context: Excel.RequestContext, room: Excel.Range) {
  room.load('address');
  const used = room.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  if (used.isNullObject) return undefined;
  const rows = Math.min(used.rowCount, Math.max(1, Math.floor(LOOKED_AT / used.columnCount)));
  const part = used.getCell(0, 0).getBoundingRect(used.getCell(rows - 1, used.columnCount - 1));
  part.load('values,formulas');
  await context.sync();
  const formulas = part.formulas as unknown[][];
  const filled = (part.values as unknown[][]).flatMap((row, r) =>
    row.flatMap((value, c) => (value === '' && (formulas[r]?.[c] ?? '') === '' ? [] : [[r, c] as const])),
  );
  if (filled.length === 0) return undefined;
  const named = filled.slice(0, NAMED).map(([r, c]) => part.getCell(r, c));
  for (const cell of named) cell.load('address');
  await context.sync();
  return { room: room.address, cells: named.map(({ address }) => withoutSheet(address)), count: filled.length };
}

/** The first of these ranges that a cell lies in. */
async function readAmong(context: Excel.RequestContext, cell: Excel.Range, reads: readonly string[]) {
  const sheetOf = (address: string): string => address.slice(0, address.lastIndexOf('!'));
  const near = reads.filter(address => sheetOf(address) === sheetOf(cell.address));
  const shared = near.map(address => cell.worksheet.getRange(withoutSheet(address)).getIntersectionOrNullObject(cell));
  for (const each of shared) each.load('address');
  await context.sync();
  return near.find((_, i) => shared[i]?.isNullObject === false);
}
