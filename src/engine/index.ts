/** The only door of the engine. */
export type { Outcome, Success, Failure } from './outcome';
export type { Problem, ProblemCode, ProblemParams } from './problem';
export { parsePolicy } from './policy/parse';
export type * from './policy/types';
