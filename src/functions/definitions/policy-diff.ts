import { define } from '../definition';

/** What changed from one policy to another. */
export const policyDiff = define({
  name: 'POLICY_DIFF',
  category: 'policy',
  parameters: [
    { name: 'a', takes: 'range' },
    { name: 'b', takes: 'range' },
  ],
  gives: 'range',
  texts: () => import(/* webpackChunkName: "function-texts" */ './policy-diff.texts'),
  load: () => import(/* webpackChunkName: "body-policy" */ './policy-diff.body'),
});
