import type { Outcome } from '../../engine';
import { evaluate, yuanFromFen } from '../../engine';
import { byAgency } from '../agency-lookup';
import { gridOf, policyArgument, trackArgument } from '../arguments';
import type { Body, ResultMatrix } from '../definition';

export const body: Body<'track' | 'roster' | 'agency' | 'policy'> = (args, context): Outcome<ResultMatrix> => {
  const applied = policyArgument(args.policy, context);
  if (!applied.ok) return applied;
  const chosen = trackArgument(args.track, applied.value, context);
  if (!chosen.ok) return chosen;
  const statement = evaluate(applied.value, gridOf(args.roster), [chosen.value]);
  if (!statement.ok) return statement;
  const { roster: read, tracks } = statement.value;
  const payout = tracks.find(each => each.track === chosen.value)?.payout ?? new Float64Array();
  return byAgency(args.agency, applied.value, read.agencies, payout, yuanFromFen);
};
