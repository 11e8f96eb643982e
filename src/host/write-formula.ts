import { withoutSheet } from './address';
import { done, failed, type HostOutcome } from './outcome';
import { ensurePolicyName } from './policy-name';
import { runExcel } from './run';
import { readSelection } from './selection';

/** Excel's last column is XFD. */
const columns = 16384;

export interface Written {
  /** Where the formula stands and what it reads, both as Excel writes addresses. */
  readonly target: string;
  readonly source: string;
  readonly formula: string;
  /** The address of rows further down that a blank row parts from what the formula reads. */
  readonly left?: string;
}

/**
 * Writes a formula over the selected cells, in their top row, one blank column to the right of everything that the sheet
 * holds: nothing of the user's is written over, and the result has room to spill. The workbook gets its choice of policy
 * when it has none.
 */
export function writeFormulaBeside(
  formulaFor: (address: string) => string,
  policy: string,
): Promise<HostOutcome<Written>> {
  return runExcel<Written>(async context => {
    const selected = await readSelection(context);
    if (!selected.ok) return selected;
    const { sheet, range, used, below } = selected.value;
    const column = used.columnIndex + used.columnCount + 1;
    if (column >= columns) return failed('no_room', used.address);

    const target = sheet.getCell(range.rowIndex, column);
    target.load('address,formulas');
    below?.load('address');
    await context.sync();
    if (target.formulas[0]?.[0] !== '') return failed('target_taken', target.address);

    await ensurePolicyName(context, policy);
    const formula = formulaFor(withoutSheet(range.address));
    target.formulas = [[formula]];
    target.select();
    await context.sync();
    const written = { target: target.address, source: range.address, formula };
    return done(below === undefined ? written : { ...written, left: withoutSheet(below.address) });
  });
}
