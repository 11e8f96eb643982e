import { define } from '../definition';
import { policy } from '../parameters';

/** One policy as a table: each figure with its status, source, note and path. */
export const policyFunction = define({
  name: 'POLICY',
  category: 'policy',
  parameters: [policy],
  gives: 'range',
  texts: () => import(/* webpackChunkName: "function-texts" */ './policy.texts'),
  load: () => import(/* webpackChunkName: "body-policy" */ './policy.body'),
});
