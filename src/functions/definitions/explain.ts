import { define } from '../definition';
import { policy, roster, track } from '../parameters';

/** Why an agency is paid what it is paid, step by step. */
export const explainFunction = define({
  name: 'EXPLAIN',
  category: 'rewards',
  parameters: [roster, { name: 'agency', takes: 'value' }, { ...track, optional: true }, policy],
  gives: 'range',
  texts: () => import(/* webpackChunkName: "function-texts" */ './explain.texts'),
  load: () => import(/* webpackChunkName: "body-explain" */ './explain.body'),
});
