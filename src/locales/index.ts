import type { Locale } from '../engine';
import type { ProblemMessages } from './problems';
import { problemsEnUS } from './problems.en-US';
import { problemsZhCN } from './problems.zh-CN';
import type { TableWords } from './tables';
import { tablesEnUS } from './tables.en-US';
import { tablesZhCN } from './tables.zh-CN';

/** What functions say, in each language. The pane's own strings load with the pane (pane.ts). */
export const problemMessages: Readonly<Record<Locale, ProblemMessages>> = {
  'zh-CN': problemsZhCN,
  'en-US': problemsEnUS,
};
export const tableWords: Readonly<Record<Locale, TableWords>> = { 'zh-CN': tablesZhCN, 'en-US': tablesEnUS };

export type { TableWords } from './tables';
