import { succeed, type Locale, type Outcome } from '../../engine';
import { bodyOf, type Definition, type ResultMatrix } from '../../functions/definition';
import { policyDiff } from '../../functions/definitions/policy-diff';
import { rewardsDiff } from '../../functions/definitions/rewards-diff';
import { readerFor } from '../../functions/policy-tables';
import type { Pair } from './sides';

/** What is compared, and how. */
export interface Asked {
  readonly pair: Pair;
  readonly locale: Locale;
  /** Whether the workbook takes no illustrative number for an answer. */
  readonly strict: boolean;
}

/** The same roster under both policies, as MCN.REWARDS_DIFF gives it. */
export interface DiffTables {
  /** None where a policy pays creators themselves. */
  readonly agency: ResultMatrix | undefined;
  readonly track: ResultMatrix;
}

/**
 * Has the function itself compute both of its tables.
 *
 * @param pause lets the page breathe between the two
 */
export async function moneyTables(
  asked: Asked,
  roster: unknown,
  rosterAddress: string,
  pause: () => Promise<void>,
): Promise<Outcome<DiffTables>> {
  const paysCreators = asked.pair.some(({ policy }) => policy.payee === 'creator');
  const given = { roster, rosterAddress };
  const agency = paysCreators ? undefined : await run(rewardsDiff, asked, { ...given, by: 'agency' });
  if (agency?.ok === false) return agency;
  await pause();
  const track = await run(rewardsDiff, asked, { ...given, by: 'track' });
  return track.ok ? succeed({ agency: agency?.value, track: track.value }) : track;
}

/** What differs in the rules, as MCN.POLICY_DIFF gives it. */
export function rulesTable(asked: Asked): Promise<Outcome<ResultMatrix>> {
  return run(policyDiff, asked, {});
}

interface Given {
  readonly roster?: unknown;
  readonly rosterAddress?: string;
  readonly by?: string;
}

async function run(
  definition: Definition,
  { pair: [a, b], locale, strict }: Asked,
  { rosterAddress, ...args }: Given,
): Promise<Outcome<ResultMatrix>> {
  const [body] = await Promise.all([bodyOf(definition), readerFor([a.given, b.given])]);
  const context = { locale, workbookPolicy: undefined, rosterAddress, strict };
  return body({ ...args, a: a.given, b: b.given }, context);
}
