import { define } from '../definition';
import { policy, roster } from '../parameters';

/** The board: agencies by points. */
export const agencyRanking = define({
  name: 'AGENCY_RANKING',
  category: 'ranking',
  parameters: [roster, { name: 'top', takes: 'value', optional: true }, policy],
  gives: 'range',
  texts: () => import(/* webpackChunkName: "function-texts" */ './agency-ranking.texts'),
  load: () => import(/* webpackChunkName: "body-rewards" */ './agency-ranking.body'),
});
