import type { ProblemCode, ProblemParams } from '../engine';

/** What is wrong and where; then how to mend it. */
export type Sentences = readonly [problem: string, remedy: string];

/** The sentences for every problem, or for some. */
export type ProblemMessages<C extends ProblemCode = ProblemCode> = {
  readonly [K in C]: (params: ProblemParams[K]) => Sentences;
};

/** What a policy file can have wrong, and what the policies are asked for and lack. */
export type PolicyProblem = Extract<ProblemCode, `${'policy' | 'lint'}.${string}`>;

/** What can be wrong with the cells and the arguments of a call. */
export type CallProblem = Exclude<ProblemCode, PolicyProblem>;
