import type { Outcome, Policy } from '../../engine';
import { evaluate, fail, problem, succeed } from '../../engine';
import { gridOf, inStrictMode, isOmitted, namedPolicy } from '../arguments';
import type { Body, CallContext, ResultMatrix } from '../definition';
import { rewardsDiff } from '../rewards/diff';
import { sideNames } from '../rewards/sides';
import { BY_AGENCY, BY_TRACK, viewNamed } from '../rewards/view';

export const body: Body<'roster' | 'a' | 'b' | 'by'> = (args, context): Outcome<ResultMatrix> => {
  const a = inStrictMode(namedPolicy(args.a, 'a', context), context);
  if (!a.ok) return a;
  const b = inStrictMode(namedPolicy(args.b, 'b', context), context);
  if (!b.ok) return b;
  const [first, second] = [a.value.currency, b.value.currency];
  if (first !== second) return fail(problem('argument.currencies_differ', { first, second }));
  const byTrack = byTrackArgument(args.by, [a.value, b.value], context);
  if (!byTrack.ok) return byTrack;
  const grid = gridOf(args.roster);
  const before = evaluate(a.value, grid);
  if (!before.ok) return before;
  const after = evaluate(b.value, grid);
  if (!after.ok) return after;
  const [nameOfA, nameOfB] = sideNames(a.value, b.value);
  const sides = [
    { name: nameOfA, statement: before.value },
    { name: nameOfB, statement: after.value },
  ] as const;
  return succeed(rewardsDiff(...sides, byTrack.value, context));
};

/** Left out: by agency, where both policies pay agencies. */
function byTrackArgument(by: unknown, policies: readonly Policy[], context: CallContext): Outcome<boolean> {
  const ofCreators = policies.find(({ payee }) => payee === 'creator');
  if (isOmitted(by)) return succeed(ofCreators !== undefined);
  const view = viewNamed(by, [BY_AGENCY, BY_TRACK], context);
  if (!view.ok) return view;
  if (view.value === BY_TRACK) return succeed(true);
  return ofCreators === undefined ? succeed(false) : fail(problem('agency.none', { policy: ofCreators.version }));
}
