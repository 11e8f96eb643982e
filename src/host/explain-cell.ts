import { withoutSheet } from './address';
import { done, type HostOutcome } from './outcome';
import { runExcel } from './run';
import { supportsExcelApi } from './supports';

/** A cell that shows what one of our formulas gives, there or by spilling. */
export interface FormulaCell {
  readonly sheet: string;
  /** The cell that is selected, and the one that holds the formula. */
  readonly address: string;
  readonly origin: string;
  readonly formula: string;
  /** Where the selected cell lies in what the formula gives, from 0. */
  readonly row: number;
  readonly column: number;
  readonly shown: unknown;
}

/** The cell that was looked at, and the formula of ours that it is the result of, where there is one. */
export interface Looked {
  readonly address: string;
  readonly formula?: FormulaCell;
}

const OURS = /^=.*(?:\bMCN\.|_xldudf_MCN_)/i;

/**
 * The formula of ours that the selected cell is the result of. Where this Excel cannot tell of spills, the first cell of the region
 * around it is looked at instead.
 *
 * @param at looks at this cell, wherever the selection is
 */
export function readFormulaCell(at?: FormulaCell): Promise<HostOutcome<Looked>> {
  return runExcel<Looked>(async context => {
    const cell = at === undefined ? context.workbook.getActiveCell() : await cellAt(context, at);
    if (cell === undefined) return done({ address: at?.address ?? '' });
    cell.load('address,formulas,values,rowIndex,columnIndex');
    cell.worksheet.load('name');
    const first = supportsExcelApi('1.12')
      ? cell.getSpillParentOrNullObject()
      : cell.getSurroundingRegion().getCell(0, 0);
    first.load('address,formulas,rowIndex,columnIndex');
    await context.sync();
    const origin = [cell, first].find(each => !each.isNullObject && OURS.test(formulaOf(each)));
    const { address } = cell;
    if (origin === undefined) return done({ address });
    const formula: FormulaCell = {
      sheet: cell.worksheet.name,
      address,
      origin: origin.address,
      formula: formulaOf(origin),
      row: cell.rowIndex - origin.rowIndex,
      column: cell.columnIndex - origin.columnIndex,
      shown: (cell.values as unknown[][])[0]?.[0],
    };
    return done({ address, formula });
  }, '1.7');
}

/** Undefined where its sheet is gone. */
async function cellAt(
  context: Excel.RequestContext,
  { sheet, address }: FormulaCell,
): Promise<Excel.Range | undefined> {
  const found = context.workbook.worksheets.getItemOrNullObject(sheet);
  await context.sync();
  return found.isNullObject ? undefined : found.getRange(withoutSheet(address));
}

function formulaOf({ formulas }: Excel.Range): string {
  return String((formulas as unknown[][])[0]?.[0]);
}
