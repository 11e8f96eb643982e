import type { Locale } from '../../engine';
import { loadProblemMessages, type ProblemMessages } from '../../locales';
import { explainStrings, type ExplainStrings } from '../../locales/panels/explain';
import { once } from '../parts/panel-strings';

/** The panel's sentences, and those for what is wrong with cells: a cell that shows an error asks why, too. */
export interface Words {
  readonly strings: ExplainStrings;
  readonly messages: ProblemMessages;
}

export const loadWords = once(async (locale: Locale): Promise<Words> => {
  const [strings, messages] = await Promise.all([explainStrings(locale), loadProblemMessages(locale)]);
  return { strings, messages };
});
