/** The only door of the engine. */
export type { Outcome, Success, Failure } from './outcome';
export type { Problem, ProblemCode, ProblemParams } from './problem';
export type * from './policy/types';
