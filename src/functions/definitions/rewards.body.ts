import type { Outcome, Policy, Statement } from '../../engine';
import { cellText, evaluate, fail, nameKey, problem, succeed } from '../../engine';
import { gridOf, isOmitted, oneCell, policyArgument } from '../arguments';
import type { Body, CallContext, ResultMatrix } from '../definition';
import { rewardsByAgency } from '../rewards/by-agency';
import { rewardsByCreator } from '../rewards/by-creator';
import { rewardsByTrack } from '../rewards/by-track';

interface View {
  readonly names: readonly [english: string, chinese: string, traditional: string];
  readonly shows: readonly string[];
  readonly spill: (statement: Statement, context: CallContext) => ResultMatrix;
}

const BY_AGENCY: View = { names: ['agency', '机构', '機構'], shows: [], spill: rewardsByAgency };
const BY_CREATOR: View = { names: ['creator', '达人', '達人'], shows: ['creator'], spill: rewardsByCreator };
const BY_TRACK: View = { names: ['track', '赛道', '賽道'], shows: [], spill: rewardsByTrack };

export const body: Body<'roster' | 'by' | 'policy'> = (args, context): Outcome<ResultMatrix> => {
  const applied = policyArgument(args.policy, context);
  if (!applied.ok) return applied;
  const view = viewArgument(args.by, applied.value, context);
  if (!view.ok) return view;
  const statement = evaluate(applied.value, gridOf(args.roster), undefined, view.value.shows);
  return statement.ok ? succeed(view.value.spill(statement.value, context)) : statement;
};

/** Left out: a row for each payee. */
function viewArgument(argument: unknown, applied: Policy, { locale }: CallContext): Outcome<View> {
  const views = applied.payee === 'agency' ? [BY_AGENCY, BY_CREATOR, BY_TRACK] : [BY_CREATOR, BY_TRACK];
  if (isOmitted(argument)) return succeed(applied.payee === 'agency' ? BY_AGENCY : BY_CREATOR);
  const one = oneCell(argument, 'by');
  if (!one.ok) return one;
  const by = cellText(one.value);
  const given = nameKey(by);
  if (applied.payee === 'creator' && BY_AGENCY.names.includes(given))
    return fail(problem('agency.none', { policy: applied.version }));
  const view = views.find(({ names }) => names.includes(given));
  if (view !== undefined) return succeed(view);
  const allowed = views.map(({ names: [english, chinese] }) => (locale === 'zh-CN' ? chinese : english));
  return fail(problem('argument.bad_choice', { name: 'by', value: by, allowed }));
}
