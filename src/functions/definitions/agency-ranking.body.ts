import type { Outcome, RankedAgency } from '../../engine';
import { cellText, fail, problem, rankAgencies, succeed } from '../../engine';
import { gridOf, isOmitted, oneCell, policyArgument } from '../arguments';
import type { Body, ResultMatrix } from '../definition';
import type { Column } from '../tables';
import { table } from '../tables';
import { basisOf, wordsOf } from '../words';

export const body: Body<'roster' | 'top' | 'policy'> = (args, context): Outcome<ResultMatrix> => {
  const applied = policyArgument(args.policy, context);
  if (!applied.ok) return applied;
  if (applied.value.payee === 'creator') return fail(problem('agency.none', { policy: applied.value.version }));
  const top = topArgument(args.top);
  if (!top.ok) return top;
  const ranked = rankAgencies(applied.value, gridOf(args.roster), top.value);
  if (!ranked.ok) return ranked;
  const words = wordsOf(context);
  const basis = basisOf(applied.value, ranked.value.restsOn, context);
  const columns: Column<RankedAgency>[] = [
    { title: words.rank, cell: each => each.rank },
    { title: words.agency, cell: each => each.agency },
    { title: words.points, cell: each => each.points },
    { title: words.leading, cell: each => each.leading.join(words.join) },
    { title: words.basis, cell: () => basis },
  ];
  return succeed(table(columns, ranked.value.ranked));
};

function topArgument(argument: unknown): Outcome<number | undefined> {
  if (isOmitted(argument)) return succeed(undefined);
  const one = oneCell(argument, 'top');
  if (!one.ok) return one;
  const cell = typeof one.value === 'string' ? one.value.normalize('NFKC') : one.value;
  const top = typeof cell === 'string' && /^\s*\d+\s*$/.test(cell) ? Number(cell) : cell;
  if (typeof top === 'number' && Number.isInteger(top) && top >= 1) return succeed(top);
  return fail(problem('argument.bad_top', { value: cellText(cell ?? '') }));
}
