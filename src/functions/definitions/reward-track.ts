import { define } from '../definition';
import { agency, policy, roster, track } from '../parameters';

/** The payout of one track, in yuan, after all caps. */
export const rewardTrack = define({
  name: 'REWARD_TRACK',
  category: 'rewards',
  parameters: [track, roster, agency, policy],
  gives: 'range',
  texts: () => import(/* webpackChunkName: "function-texts" */ './reward-track.texts'),
  load: () => import(/* webpackChunkName: "body-rewards" */ './reward-track.body'),
});
