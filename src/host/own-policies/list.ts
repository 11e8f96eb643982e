import { done, failed, type HostOutcome } from '../outcome';
import { loadCells, policyName } from '../policy-name';
import { runExcel } from '../run';
import { forgetWorkbookPolicy } from '../workbook-policy';
import { isOwnName, partsOfAddress } from './names';

/** A policy that stands in the workbook. */
export interface OwnTable {
  readonly name: string;
  readonly sheet: string;
  /** With the sheet, as Excel writes it. */
  readonly address: string;
  readonly values: readonly (readonly unknown[])[];
}

/** All that the workbook has, in the order in which they were made; names whose cells are gone are passed over. */
export function listOwnPolicies(): Promise<HostOutcome<readonly OwnTable[]>> {
  return runExcel<readonly OwnTable[]>(async context => {
    const { names } = context.workbook;
    names.load('items/name,items/type');
    await context.sync();
    const own = names.items.filter(({ name, type }) => isOwnName(name) && type === 'Range');
    const ranges = await loadCells(
      context,
      own.map(item => item.getRangeOrNullObject()),
    );
    const tables = ranges.flatMap((range, i): readonly OwnTable[] => {
      const name = own[i]?.name;
      if (name === undefined || range.isNullObject) return [];
      const { address } = range;
      return [{ name, address, sheet: partsOfAddress(address).sheet, values: range.values as unknown[][] }];
    });
    return done(tables);
  }, '1.4');
}

/** Makes one of them the workbook's choice: MCN_POLICY becomes its cells, so that formulas which pass the name follow each of them. */
export function chooseOwn(name: string): Promise<HostOutcome<string>> {
  return runExcel<string>(async context => {
    const { names } = context.workbook;
    const [own, chosen] = [names.getItemOrNullObject(name), names.getItemOrNullObject(policyName)];
    own.load('formula,type');
    chosen.load('name');
    await context.sync();
    if (own.isNullObject || own.type !== 'Range') return failed('not_found', name);
    const formula = String(own.formula);
    if (chosen.isNullObject) names.add(policyName, formula);
    else chosen.formula = formula;
    await context.sync();
    forgetWorkbookPolicy();
    context.application.calculate('Full');
    await context.sync();
    return done(name);
  }, '1.7');
}

/** Shows a cell or a sheet to the user. @param address with its sheet */
export function showAddress(address: string): Promise<HostOutcome<undefined>> {
  return runExcel<undefined>(async context => {
    const { sheet, cells } = partsOfAddress(address);
    const found = context.workbook.worksheets.getItemOrNullObject(sheet);
    found.load('name');
    await context.sync();
    if (found.isNullObject) return failed('not_found', address);
    found.activate();
    found.getRange(cells).select();
    await context.sync();
    return done(undefined);
  }, '1.4');
}
