import type { ProblemMessages } from './problems';
import { callsEnUS } from './problems/calls.en-US';
import { policiesEnUS } from './problems/policies.en-US';

export const problemsEnUS: ProblemMessages = { ...callsEnUS, ...policiesEnUS };
