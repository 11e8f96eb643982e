import { done, type HostOutcome } from './outcome';
import { policyName } from './policy-name';
import { runExcel } from './run';
import { forgetWorkbookPolicy } from './workbook-policy';

function quoted(policy: string): string {
  return `="${policy.replaceAll('"', '""')}"`;
}

/** Queues the name's creation when the workbook has no choice yet; a choice that is there stays. */
export async function ensurePolicyName(context: Excel.RequestContext, policy: string): Promise<void> {
  const names = context.workbook.names;
  const item = names.getItemOrNullObject(policyName);
  item.load('name');
  await context.sync();
  if (item.isNullObject) names.add(policyName, quoted(policy));
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
  }, '1.7');
}
