import { define } from '../definition';
import { agency, policy, roster } from '../parameters';

/** Points of the creators bound to an agency, by their level. */
export const agencyPoints = define({
  name: 'AGENCY_POINTS',
  category: 'ranking',
  parameters: [roster, agency, policy],
  gives: 'range',
  texts: () => import(/* webpackChunkName: "function-texts" */ './agency-points.texts'),
  load: () => import(/* webpackChunkName: "body-rewards" */ './agency-points.body'),
});
