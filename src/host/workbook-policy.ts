import { done } from './outcome';
import { policyName, readNamedPolicy, readPolicyName, type PolicyNameValue } from './policy-name';
import { runExcel } from './run';

/** Formulas that are calculated together ask together: one read of the name serves them for so many milliseconds. */
const burst = 1000;

/** Between two recalculations of ours at least as long, lest a policy that differs in each keep Excel busy for ever. */
const pause = 3000;

/** Where the choice last read stands, if it is a table. */
let where: string | undefined;

let latest: { readonly at: number; readonly value: Promise<PolicyNameValue> } | undefined;

/** What formulas that leave their policy out have been given since everything was last calculated. */
let given = new Set<string>();
let calculatedAt = -pause;

/** Under way while a change that came within the pause waits for its end. */
let waiting: ReturnType<typeof setTimeout> | undefined;

/**
 * The workbook's choice for formulas that leave their policy out. Excel tells no one that a name has changed, so it is
 * read anew for each calculation, and where formulas were given another choice before, everything is calculated.
 */
export function workbookPolicy(): Promise<PolicyNameValue> {
  const now = Date.now();
  if (latest === undefined || now - latest.at >= burst) latest = { at: now, value: read() };
  return latest.value;
}

/** Where that choice stands, if it is a table: read with it. */
export function workbookPolicyAddress(): string | undefined {
  return where;
}

async function read(): Promise<PolicyNameValue> {
  await Office.onReady();
  const outcome = await readNamedPolicy();
  if (!outcome.ok) {
    // Not kept: the next calculation asks again.
    latest = undefined;
    throw new Error(`${policyName}: ${outcome.failure.detail ?? outcome.failure.code}`);
  }
  const { value, address } = outcome.value;
  where = address;
  given.add(JSON.stringify([value]));
  void followPolicy(value);
  return value;
}

/** Has everything calculated when some formula was given another choice than this one, which the workbook makes now; at once, or when the pause is over. */
export async function followPolicy(value: PolicyNameValue): Promise<void> {
  const key = JSON.stringify([value]);
  if ([...given].every(each => each === key)) return;
  const now = Date.now();
  const rest = calculatedAt + pause - now;
  if (rest > 0) {
    waiting ??= setTimeout(() => {
      waiting = undefined;
      void lookAgain();
    }, rest);
    return;
  }
  calculatedAt = now;
  const before = given;
  forgetWorkbookPolicy();
  const outcome = await runExcel(async context => {
    context.application.calculate('Full');
    await context.sync();
    return done(undefined);
  });
  // Refused, as while a cell is edited: the difference remains to be found again.
  if (!outcome.ok) given = new Set([...before, ...given]);
}

/** By the choice as it is then, which may be the one that all were given. Where Excel does not tell, the next move finds it. */
async function lookAgain(): Promise<void> {
  const outcome = await readPolicyName();
  if (outcome.ok) await followPolicy(outcome.value);
}

/** The next formula reads the name, whatever others were given before. */
export function forgetWorkbookPolicy(): void {
  latest = undefined;
  given = new Set();
}
