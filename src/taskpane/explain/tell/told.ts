import type { Locale, Outcome, Problem } from '../../../engine';
import { describeProblem, type ProblemMessages } from '../../../locales';
import type { ExplainStrings } from '../../../locales/panels/explain';
import { locate } from '../../../functions/locate';
import type { ReadCall } from '../read-call';
import type { Story } from '../story';
import { tellers } from '.';

/** Why the selected cell shows what it shows; undefined where only what the function gives can be told. */
export function tell(
  {
    definition,
    args,
    call,
    cell,
    rosterAddress,
    addresses,
    workbookPolicy,
    strict,
  }: Extract<ReadCall, { kind: 'read' }>,
  chosen: string | undefined,
  locale: Locale,
  strings: ExplainStrings,
): Outcome<Story | undefined> {
  const teller = tellers[definition.name];
  if (teller === undefined) return { ok: true, value: undefined };
  // Within another formula it is not known which part of the result the cell shows.
  const { row, column } = call.alone ? cell : { row: 0, column: 0 };
  const context = { locale, workbookPolicy, rosterAddress, addresses, strict };
  return teller({ args, context, row, column, chosen, strings });
}

export function problemText(
  problems: readonly Problem[],
  address: string | undefined,
  messages: ProblemMessages,
): string {
  const [first] = problems;
  return first === undefined ? '' : describeProblem(locate(first, address), messages);
}
