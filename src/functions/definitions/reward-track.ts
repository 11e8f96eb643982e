import type { Outcome } from '../../engine';
import { evaluate, yuanFromFen } from '../../engine';
import { byAgency } from '../agency-lookup';
import { gridOf, policyArgument, trackArgument } from '../arguments';
import type { ResultMatrix } from '../definition';
import { define } from '../definition';
import { agency, policy, roster, track } from '../parameters';

/** The payout of one track, in yuan, after all caps. */
export const rewardTrack = define({
  name: 'REWARD_TRACK',
  category: 'rewards',
  parameters: [track, roster, agency, policy],
  gives: 'range',
  texts: () => import(/* webpackChunkName: "function-texts" */ './reward-track.texts'),
  body: (args, context): Outcome<ResultMatrix> => {
    const applied = policyArgument(args.policy, context);
    if (!applied.ok) return applied;
    const chosen = trackArgument(args.track, applied.value, context);
    if (!chosen.ok) return chosen;
    const statement = evaluate(applied.value, gridOf(args.roster), [chosen.value]);
    if (!statement.ok) return statement;
    const { roster: read, tracks } = statement.value;
    const payout = tracks.find(each => each.track === chosen.value)?.payout ?? new Float64Array();
    return byAgency(args.agency, applied.value, read.agencies, payout, yuanFromFen);
  },
});
