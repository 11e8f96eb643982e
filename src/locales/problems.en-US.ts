import type { ProblemMessages } from './problems';
import { callsEnUS } from './problems/calls.en-US';
import { filesEnUS } from './problems/files.en-US';

export const problemsEnUS: ProblemMessages = { ...callsEnUS, ...filesEnUS };
