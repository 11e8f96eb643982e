import { done, failed, type HostOutcome } from '../outcome';
import { policyName } from '../policy-name';
import { runExcel } from '../run';
import { keyOf, putCopy, putCopyBack } from './copies';
import { absoluteFormula, addressOn, partsOfAddress } from './names';
import { columnsIn, rowsIn, type Kept, type OwnPolicy } from './plan';
import { writeOwn } from './write';

/** A table as it was: enough to put it back. */
interface Before {
  readonly sheet: string;
  readonly rows: number;
  readonly formulas: unknown[][];
  readonly formats: unknown[][];
  readonly formula: string;
  /** What MCN_POLICY was, if it was these cells. */
  readonly chosen: boolean;
  /** What was kept of it besides. */
  readonly held: unknown;
}

/**
 * Writes a table over that of a policy of the workbook's own, which grows or shrinks with it; formulas that pass MCN_POLICY follow. Cells of
 * the user's that are in the way below are left alone, and nothing is written; where Excel refuses a part, the table is put back.
 */
export async function rewriteOwn(name: string, own: OwnPolicy): Promise<HostOutcome<Kept>> {
  const before = await readBefore(name, own);
  if (!before.ok) return before;
  const { sheet } = before.value;
  const formula = absoluteFormula(sheet, rowsIn(own), columnsIn(own));
  const written = await runExcel<Kept>(async context => {
    const onto = context.workbook.worksheets.getItem(sheet);
    onto.getRangeByIndexes(0, 0, before.value.rows, columnsIn(own)).clear();
    writeOwn(onto, own);
    refer(context, name, formula, before.value.chosen);
    putCopy(context, name, sheet, own);
    onto.activate();
    await context.sync();
    context.application.calculate('Full');
    await context.sync();
    return done({ name, sheet, address: addressOn(sheet, 'A1') });
  }, '1.7');
  if (!written.ok) await putBack(name, own, before.value);
  return written;
}

function readBefore(name: string, own: OwnPolicy): Promise<HostOutcome<Before>> {
  return runExcel<Before>(async context => {
    const { names, settings, worksheets } = context.workbook;
    const [item, chosen] = [names.getItemOrNullObject(name), names.getItemOrNullObject(policyName)];
    const copy = settings.getItemOrNullObject(keyOf(name));
    copy.load('value');
    item.load('formula,type');
    chosen.load('formula');
    await context.sync();
    if (item.isNullObject || item.type !== 'Range') return failed('not_found', name);
    const range = item.getRange();
    range.load('address,formulas,numberFormat,rowIndex,columnIndex,rowCount,columnCount');
    await context.sync();
    const { address, rowCount: rows } = range;
    if (range.rowIndex > 0 || range.columnIndex > 0 || range.columnCount !== columnsIn(own))
      return failed('target_taken', address);
    const { sheet } = partsOfAddress(address);
    if (rowsIn(own) > rows) {
      const below = worksheets.getItem(sheet).getRangeByIndexes(rows, 0, rowsIn(own) - rows, columnsIn(own));
      const used = below.getUsedRangeOrNullObject(true);
      used.load('address');
      await context.sync();
      if (!used.isNullObject) return failed('target_taken', used.address);
    }
    const formula = String(item.formula);
    const cells = { formulas: range.formulas as unknown[][], formats: range.numberFormat as unknown[][] };
    const isChosen = !chosen.isNullObject && chosen.formula === item.formula;
    const held: unknown = copy.isNullObject ? undefined : copy.value;
    return done({ sheet, rows, ...cells, formula, chosen: isChosen, held });
  }, '1.7');
}

/** Queues what the names become. */
function refer(context: Excel.RequestContext, name: string, formula: string, chosen: boolean): void {
  context.workbook.names.getItem(name).formula = formula;
  if (chosen) context.workbook.names.getItem(policyName).formula = formula;
}

async function putBack(name: string, own: OwnPolicy, before: Before): Promise<void> {
  await runExcel(async context => {
    const copy = context.workbook.settings.getItemOrNullObject(keyOf(name));
    copy.load('key');
    await context.sync();
    const sheet = context.workbook.worksheets.getItem(before.sheet);
    sheet.getRangeByIndexes(0, 0, Math.max(before.rows, rowsIn(own)), columnsIn(own)).clear('Contents');
    const range = sheet.getRangeByIndexes(0, 0, before.rows, columnsIn(own));
    range.numberFormat = before.formats;
    range.formulas = before.formulas;
    refer(context, name, before.formula, before.chosen);
    putCopyBack(context, name, before.held, copy);
    await context.sync();
    return done(undefined);
  }, '1.7');
}
