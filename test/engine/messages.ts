import type { Locale, Problem } from '../../src/engine';
import { describeProblem as describe } from '../../src/locales';
import { problemsEnUS, problemsZhCN } from '../locales/sentences';

/** The sentence for a problem, in either language. */
export function describeProblem(found: Problem, locale: Locale): string {
  return describe(found, locale === 'zh-CN' ? problemsZhCN : problemsEnUS);
}
