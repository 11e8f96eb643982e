import type { ProblemMessages } from '../../src/locales';
import { callsEnUS } from '../../src/locales/problems/calls.en-US';
import { callsZhCN } from '../../src/locales/problems/calls.zh-CN';
import { filesEnUS } from '../../src/locales/problems/files.en-US';
import { filesZhCN } from '../../src/locales/problems/files.zh-CN';

/** The sentences for every problem, without waiting. */
export const problemsZhCN: ProblemMessages = { ...callsZhCN, ...filesZhCN };
export const problemsEnUS: ProblemMessages = { ...callsEnUS, ...filesEnUS };
