import { done, type HostOutcome } from './outcome';
import { runExcel } from './run';

/** The defined name that holds the workbook's choice of policy; formulas that name it are recalculated by Excel itself. */
export const policyName = 'MCN_POLICY';

/** What the name holds: a constant, or the cells of a range (a policy table), or nothing when there is no such name. */
export type PolicyNameValue = string | number | boolean | unknown[][] | undefined;

let cached: Promise<PolicyNameValue> | undefined;

/**
 * The workbook's choice for formulas that leave their policy out. Excel tells no one that a name has changed, so it is
 * read once and kept until the pane changes it.
 */
export function workbookPolicy(): Promise<PolicyNameValue> {
  cached ??= Office.onReady()
    .then(() => readPolicyName())
    .then(outcome => {
      if (outcome.ok) return outcome.value;
      // Not kept: the next calculation asks again.
      cached = undefined;
      throw new Error(`${policyName}: ${outcome.failure.detail ?? outcome.failure.code}`);
    });
  return cached;
}

export function forgetWorkbookPolicy(): void {
  cached = undefined;
}

export function readPolicyName(): Promise<HostOutcome<PolicyNameValue>> {
  return runExcel<PolicyNameValue>(async context => {
    const item = context.workbook.names.getItemOrNullObject(policyName);
    item.load('value,type');
    await context.sync();
    if (item.isNullObject) return done(undefined);
    if (item.type !== 'Range') return done(item.value as PolicyNameValue);
    const range = item.getRange();
    range.load('values');
    await context.sync();
    const values = range.values as unknown[][];
    const [[only] = []] = values;
    return done(values.length === 1 && values[0]?.length === 1 ? (only as PolicyNameValue) : values);
  });
}

function quoted(policy: string): string {
  return `="${policy.replaceAll('"', '""')}"`;
}

/** Queues the name's creation when the workbook has no choice yet; a choice that is there stays. */
export async function ensurePolicyName(context: Excel.RequestContext, policy: string): Promise<void> {
  const names = context.workbook.names;
  const item = names.getItemOrNullObject(policyName);
  item.load('name');
  await context.sync();
  if (!item.isNullObject) return;
  names.add(policyName, quoted(policy));
  forgetWorkbookPolicy();
}

/**
 * Makes the policy the workbook's choice and has everything calculated: also formulas that leave their policy out, which
 * Excel does not know to depend on the name.
 */
export function choosePolicy(policy: string): Promise<HostOutcome<string>> {
  return runExcel(async context => {
    const names = context.workbook.names;
    const item = names.getItemOrNullObject(policyName);
    item.load('name');
    await context.sync();
    if (item.isNullObject) names.add(policyName, quoted(policy));
    else item.formula = quoted(policy);
    await context.sync();
    forgetWorkbookPolicy();
    context.application.calculate('Full');
    await context.sync();
    return done(policy);
  });
}
