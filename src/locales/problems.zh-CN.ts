import type { ProblemMessages } from './problems';
import { callsZhCN } from './problems/calls.zh-CN';
import { policiesZhCN } from './problems/policies.zh-CN';

export const problemsZhCN: ProblemMessages = { ...callsZhCN, ...policiesZhCN };
