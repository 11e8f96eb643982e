import { ownPoliciesStrings } from '../../locales/panels/own-policies';
import { once } from '../parts/panel-strings';

export const loadOwnStrings = once(ownPoliciesStrings);
