import type { Outcome, Policy, Statement } from '../../engine';
import { cellText, fail, nameKey, problem, succeed } from '../../engine';
import { isOmitted, oneCell } from '../arguments';
import type { CallContext, ResultMatrix } from '../definition';
import { rewardsByAgency } from './by-agency';
import { rewardsByCreator } from './by-creator';
import { rewardsByTrack } from './by-track';

/** One of the tables that a statement is shown as: a row for each of what it is `by`. */
export interface RewardsView {
  readonly by: 'agency' | 'creator' | 'track';
  readonly names: readonly [english: string, chinese: string, traditional: string];
  readonly shows: readonly string[];
  readonly spill: (statement: Statement, context: CallContext) => ResultMatrix;
}

export const BY_AGENCY: RewardsView = {
  by: 'agency',
  names: ['agency', '机构', '機構'],
  shows: [],
  spill: rewardsByAgency,
};
const BY_CREATOR: RewardsView = {
  by: 'creator',
  names: ['creator', '达人', '達人'],
  shows: ['creator'],
  spill: rewardsByCreator,
};
export const BY_TRACK: RewardsView = {
  by: 'track',
  names: ['track', '赛道', '賽道'],
  shows: [],
  spill: rewardsByTrack,
};

/** Left out: a row for each payee. */
export function rewardsView(argument: unknown, applied: Policy, context: CallContext): Outcome<RewardsView> {
  const byAgency = applied.payee === 'agency';
  if (isOmitted(argument)) return succeed(byAgency ? BY_AGENCY : BY_CREATOR);
  const views = [BY_CREATOR, BY_TRACK];
  const view = viewNamed(argument, byAgency ? [BY_AGENCY, ...views] : views, context);
  if (view.ok || byAgency || !viewNamed(argument, [BY_AGENCY], context).ok) return view;
  return fail(problem('agency.none', { policy: applied.version }));
}

/** The one of several views that an argument names, in any of its languages. */
export function viewNamed(
  argument: unknown,
  views: readonly RewardsView[],
  { locale }: CallContext,
): Outcome<RewardsView> {
  const one = oneCell(argument, 'by');
  if (!one.ok) return one;
  const by = cellText(one.value);
  const view = views.find(({ names }) => names.includes(nameKey(by)));
  if (view !== undefined) return succeed(view);
  const allowed = views.map(({ names: [english, chinese] }) => (locale === 'zh-CN' ? chinese : english));
  return fail(problem('argument.bad_choice', { name: 'by', value: by, allowed }));
}
