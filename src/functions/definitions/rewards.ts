import { define } from '../definition';
import { policy, roster } from '../parameters';

/** The whole statement as a table. */
export const rewards = define({
  name: 'REWARDS',
  category: 'rewards',
  parameters: [roster, { name: 'by', takes: 'value', optional: true }, policy],
  gives: 'range',
  texts: () => import(/* webpackChunkName: "function-texts" */ './rewards.texts'),
  load: () => import(/* webpackChunkName: "body-rewards" */ './rewards.body'),
});
