import { define } from '../definition';
import { policy, roster } from '../parameters';

/** Every problem of a roster at once. */
export const check = define({
  name: 'CHECK',
  category: 'rewards',
  parameters: [roster, policy],
  gives: 'range',
  texts: () => import(/* webpackChunkName: "function-texts" */ './check.texts'),
  load: () => import(/* webpackChunkName: "body-rewards" */ './check.body'),
});
