import { define } from '../definition';
import { roster } from '../parameters';

/** What each would get under one policy and under another. */
export const rewardsDiff = define({
  name: 'REWARDS_DIFF',
  category: 'rewards',
  parameters: [
    roster,
    { name: 'a', takes: 'range' },
    { name: 'b', takes: 'range' },
    { name: 'by', takes: 'value', optional: true },
  ],
  gives: 'range',
  texts: () => import(/* webpackChunkName: "function-texts" */ './rewards-diff.texts'),
  load: () => import(/* webpackChunkName: "body-rewards" */ './rewards-diff.body'),
});
