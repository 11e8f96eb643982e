import { done, type HostOutcome } from './outcome';
import { runExcel } from './run';

/** The defined name that holds the workbook's choice of policy; formulas that name it are recalculated by Excel itself. */
export const policyName = 'MCN_POLICY';

/** What the name holds once the sheet or the cells that it refers to were deleted. */
export const goneReference = '#REF!';

/** What the name holds: a constant, or the cells of a range (a policy table), or nothing when there is no such name. */
export type PolicyNameValue = string | number | boolean | unknown[][] | undefined;

/** The same with where it stands, if it is a range. */
export interface NamedPolicy {
  readonly value: PolicyNameValue;
  /** With the sheet, as Excel writes it. */
  readonly address?: string;
}

export async function readPolicyName(): Promise<HostOutcome<PolicyNameValue>> {
  const named = await readNamedPolicy();
  return named.ok ? done(named.value.value) : named;
}

/** Loads the addresses and the values of ranges. Of whole columns Excel gives no values: those of their used part stand for them. */
export async function loadCells(
  context: Excel.RequestContext,
  ranges: readonly Excel.Range[],
): Promise<readonly Excel.Range[]> {
  const load = (range: Excel.Range): Excel.Range => range.load('address,values');
  ranges.forEach(load);
  await context.sync();
  const used = ranges.map(range =>
    // The types do not know of it.
    range.isNullObject || (range.values as unknown) !== null ? range : load(range.getUsedRangeOrNullObject(true)),
  );
  if (used.some((range, i) => range !== ranges[i])) await context.sync();
  return used;
}

export function readNamedPolicy(): Promise<HostOutcome<NamedPolicy>> {
  return runExcel<NamedPolicy>(async context => {
    const item = context.workbook.names.getItemOrNullObject(policyName);
    item.load('value,type');
    await context.sync();
    if (item.isNullObject) return done({ value: undefined });
    if (item.type !== 'Range') return done({ value: item.value as PolicyNameValue });
    const [range] = await loadCells(context, [item.getRangeOrNullObject()]);
    if (range?.isNullObject !== false) return done({ value: goneReference });
    const { address, values } = range;
    const [[only] = []] = values;
    const value = values.length === 1 && values[0]?.length === 1 ? (only as PolicyNameValue) : values;
    return done({ value, address });
  }, '1.4');
}
