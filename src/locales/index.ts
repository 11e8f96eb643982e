import type { Locale, Problem } from '../engine';
import type { CallProblem, FileProblem, ProblemMessages } from './problems';
import type { TableWords } from './tables';
import { tablesEnUS } from './tables.en-US';
import { tablesZhCN } from './tables.zh-CN';

/** What functions say, in each language. The pane's own strings load with the pane (pane.ts). */
export const tableWords: Readonly<Record<Locale, TableWords>> = { 'zh-CN': tablesZhCN, 'en-US': tablesEnUS };

/**
 * The sentences for problems: two chunks of their own, so that functions themselves load fast. Enough for the problems that are given: what
 * can be wrong in a policy is fetched where one of them is such.
 */
export async function loadMessagesFor(found: readonly Problem[], locale: Locale): Promise<ProblemMessages> {
  const calls = await loadCalls(locale);
  return found.every(({ code }) => code in calls)
    ? (calls as ProblemMessages)
    : { ...calls, ...(await loadFiles(locale)) };
}

/** The sentences for every problem. */
export async function loadProblemMessages(locale: Locale): Promise<ProblemMessages> {
  const [calls, files] = await Promise.all([loadCalls(locale), loadFiles(locale)]);
  return { ...calls, ...files };
}

async function loadCalls(locale: Locale): Promise<ProblemMessages<CallProblem>> {
  switch (locale) {
    case 'zh-CN':
      return (await import(/* webpackChunkName: "problems-zh-CN" */ './problems/calls.zh-CN')).callsZhCN;
    case 'en-US':
      return (await import(/* webpackChunkName: "problems-en-US" */ './problems/calls.en-US')).callsEnUS;
  }
}

async function loadFiles(locale: Locale): Promise<ProblemMessages<FileProblem>> {
  switch (locale) {
    case 'zh-CN':
      return (await import(/* webpackChunkName: "policy-problems-zh-CN" */ './problems/files.zh-CN')).filesZhCN;
    case 'en-US':
      return (await import(/* webpackChunkName: "policy-problems-en-US" */ './problems/files.en-US')).filesEnUS;
  }
}

export type { ProblemMessages } from './problems';
export { describeParts, describeProblem } from './describe';
export { notLoaded } from './not-loaded';
export type { TableWords } from './tables';
