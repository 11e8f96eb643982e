import type { Outcome, Statement, Who } from '../../engine';
import { cellText, creatorName, fail, nameKey, nameOf, problem, shownText, succeed } from '../../engine';
import { isOmitted, oneCell } from '../arguments';

/** The agency of that name; where the policy pays creators, the creator of that name or id. */
export function whoArgument(argument: unknown, { policy, roster }: Statement): Outcome<Who> {
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
