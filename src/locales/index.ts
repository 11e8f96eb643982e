import type { Locale } from '../engine';
import type { ProblemMessages } from './problems';
import type { TableWords } from './tables';
import { tablesEnUS } from './tables.en-US';
import { tablesZhCN } from './tables.zh-CN';

/** What functions say, in each language. The pane's own strings load with the pane (pane.ts). */
export const tableWords: Readonly<Record<Locale, TableWords>> = { 'zh-CN': tablesZhCN, 'en-US': tablesEnUS };

/** The sentences for problems: a chunk of their own, fetched with the first problem, so that functions themselves load fast. */
export async function loadProblemMessages(locale: Locale): Promise<ProblemMessages> {
  switch (locale) {
    case 'zh-CN':
      return (await import(/* webpackChunkName: "problems-zh-CN" */ './problems.zh-CN')).problemsZhCN;
    case 'en-US':
      return (await import(/* webpackChunkName: "problems-en-US" */ './problems.en-US')).problemsEnUS;
  }
}

export type { ProblemMessages } from './problems';
export { describeParts, describeProblem } from './describe';
export { notLoaded } from './not-loaded';
export type { TableWords } from './tables';
