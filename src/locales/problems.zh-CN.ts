import type { ProblemMessages } from './problems';
import { callsZhCN } from './problems/calls.zh-CN';
import { filesZhCN } from './problems/files.zh-CN';

export const problemsZhCN: ProblemMessages = { ...callsZhCN, ...filesZhCN };
