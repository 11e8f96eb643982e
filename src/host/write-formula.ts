import { withoutSheet } from './address';
import { ensurePolicyName } from './choose-policy';
import { done, failed, type HostOutcome } from './outcome';
import { errorIn } from './result';
import { runExcel } from './run';
import type { RosterPlace } from './roster/place';
import { readPlace, readSelection, type FindHeaders } from './selection';

/** Excel's last column is XFD. */
const columns = 16384;

/** What is to be written, and what the workbook's choice of policy becomes when it has none. */
export interface Wanted {
  readonly formulaFor: (address: string) => string;
  readonly findHeaders: FindHeaders;
  readonly policy: string;
  /** The roster that the formula is for; without it, what is selected. */
  readonly place?: RosterPlace | undefined;
}

export interface Written {
  /** Where the formula stands and what it reads, both as Excel writes addresses. */
  readonly target: string;
  readonly source: string;
  readonly formula: string;
  /** The same formula stood there already, so none was written. */
  readonly there: boolean;
  /** The error that its cell shows. */
  readonly error?: string;
  /** The address of rows further down that a blank row parts from what the formula reads. */
  readonly left?: string;
}

/** Excel may write a formula in its own way: case and spaces do not make another. */
function plain(formula: unknown): string {
  return String(formula).replaceAll(/\s/g, '').toUpperCase();
}

/**
 * Writes a formula over the roster's cells, in their top row, one blank column to the right of everything that the sheet
 * holds: nothing of the user's is written over, and the result has room to spill. Where that row holds the formula
 * already, it is selected instead. The selection otherwise stays, so that writing again never reads the result.
 */
export function writeFormulaBeside({ formulaFor, findHeaders, policy, place }: Wanted): Promise<HostOutcome<Written>> {
  return runExcel<Written>(async context => {
    const selected =
      place === undefined ? await readSelection(context, findHeaders) : await readPlace(context, place, findHeaders);
    if (!selected.ok) return selected;
    const { sheet, range, used, below } = selected.value;
    const formula = formulaFor(withoutSheet(range.address));
    const row = sheet.getRangeByIndexes(range.rowIndex, used.columnIndex, 1, used.columnCount);
    row.load('formulas');
    below?.load('address');
    await context.sync();

    const found = ((row.formulas as unknown[][])[0] ?? []).findIndex(each => plain(each) === plain(formula));
    const there = found >= 0;
    const column = used.columnIndex + (there ? found : used.columnCount + 1);
    if (column >= columns) return failed('no_room', used.address);

    const target = sheet.getCell(range.rowIndex, column);
    target.load('address,formulas');
    await context.sync();
    if (!there && target.formulas[0]?.[0] !== '') return failed('target_taken', target.address);

    await ensurePolicyName(context, policy);
    if (there) target.select();
    else target.formulas = [[formula]];
    const error = await errorIn(context, target);
    return done({
      target: target.address,
      source: range.address,
      formula,
      there,
      ...(error === undefined ? {} : { error }),
      ...(below === undefined ? {} : { left: withoutSheet(below.address) }),
    });
  }, '1.7');
}
