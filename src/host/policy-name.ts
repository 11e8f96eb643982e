import { done, type HostOutcome } from './outcome';
import { runExcel } from './run';

/** The defined name that holds the workbook's choice of policy; formulas that name it are recalculated by Excel itself. */
export const policyName = 'MCN_POLICY';

/** What the name holds once the sheet or the cells that it refers to were deleted. */
export const goneReference = '#REF!';

/** What the name holds: a constant, or the cells of a range (a policy table), or nothing when there is no such name. */
export type PolicyNameValue = string | number | boolean | unknown[][] | undefined;

export function readPolicyName(): Promise<HostOutcome<PolicyNameValue>> {
  return runExcel<PolicyNameValue>(async context => {
    const item = context.workbook.names.getItemOrNullObject(policyName);
    item.load('value,type');
    await context.sync();
    if (item.isNullObject) return done(undefined);
    if (item.type !== 'Range') return done(item.value as PolicyNameValue);
    const range = item.getRangeOrNullObject();
    range.load('values');
    await context.sync();
    if (range.isNullObject) return done(goneReference);
    const values = range.values as unknown[][];
    const [[only] = []] = values;
    return done(values.length === 1 && values[0]?.length === 1 ? (only as PolicyNameValue) : values);
  }, '1.4');
}
