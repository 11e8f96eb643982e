import { define } from '../definition';
import { policy } from '../parameters';

/** One figure of a policy. */
export const policyValue = define({
  name: 'POLICY_VALUE',
  category: 'policy',
  parameters: [{ name: 'path', takes: 'range' }, policy],
  gives: 'range',
  texts: () => import(/* webpackChunkName: "function-texts" */ './policy-value.texts'),
  load: () => import(/* webpackChunkName: "body-policy" */ './policy-value.body'),
});
