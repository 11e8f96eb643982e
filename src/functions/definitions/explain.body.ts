import type { Outcome, Statement, Who } from '../../engine';
import {
  cellText,
  creatorName,
  evaluate,
  explain,
  fail,
  nameKey,
  nameOf,
  problem,
  shownText,
  succeed,
} from '../../engine';
import { gridOf, isOmitted, oneCell, policyArgument, trackArgument } from '../arguments';
import type { Body } from '../definition';
import { traceTable } from '../explain/table';

export const body: Body<'roster' | 'agency' | 'track' | 'policy'> = (args, context) => {
  const applied = policyArgument(args.policy, context);
  if (!applied.ok) return applied;
  const chosen = isOmitted(args.track) ? succeed(undefined) : trackArgument(args.track, applied.value, context);
  if (!chosen.ok) return chosen;
  const tracks = chosen.value === undefined ? undefined : [chosen.value];
  const statement = evaluate(applied.value, gridOf(args.roster), tracks, ['creator']);
  if (!statement.ok) return statement;
  const who = whoArgument(args.agency, statement.value);
  if (!who.ok) return who;
  return succeed(traceTable(statement.value, explain(statement.value, who.value, chosen.value), context));
};

/** The agency of that name; where the policy pays creators, the creator of that name or id. */
function whoArgument(argument: unknown, { policy, roster }: Statement): Outcome<Who> {
  if (isOmitted(argument)) return fail(problem('argument.missing', { name: 'agency' }));
  const one = oneCell(argument, 'agency');
  if (!one.ok) return one;
  const wanted = nameKey(nameOf(one.value) ?? '');
  if (policy.payee === 'agency') {
    const place = roster.agencies.findIndex(name => nameKey(name) === wanted);
    if (place >= 0) return succeed({ entity: 'agency', place });
    return fail(problem('agency.unknown', { agency: cellText(one.value), known: roster.agencies }));
  }
  const rows = Array.from({ length: roster.size }, (_, i) => i).filter(i =>
    [creatorName(roster, i), shownText(roster, 'creator_id', i)].some(name => nameKey(name) === wanted),
  );
  const [place, second] = rows;
  if (place === undefined) return fail(problem('creator.unknown', { creator: cellText(one.value) }));
  if (second !== undefined)
    return fail(
      problem('creator.several', {
        creator: cellText(one.value),
        rows: rows.map(i => `${(roster.rows[i] as number) + 1}`),
      }),
    );
  return succeed({ entity: 'creator', place });
}
