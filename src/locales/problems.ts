import type { ProblemCode, ProblemParams } from '../engine';

/** What is wrong and where; then how to mend it. */
export type Sentences = readonly [problem: string, remedy: string];

/** The sentences for every problem, or for some. */
export type ProblemMessages<C extends ProblemCode = ProblemCode> = {
  readonly [K in C]: (params: ProblemParams[K]) => Sentences;
};

/** What a call asks of a policy and does not find. */
type Missed =
  | 'policy.unknown'
  | 'policy.none_on'
  | 'policy.choice_unreadable'
  | 'policy.reference_gone'
  | 'policy.number_unknown'
  | 'policy.number_illustrative'
  | 'policy.path_unknown'
  | 'policy.path_section'
  | 'policy.no_ranking';

/** What can be wrong or odd in a policy file. */
export type FileProblem = Exclude<Extract<ProblemCode, `${'policy' | 'lint'}.${string}`>, Missed>;

/** What can be wrong with the cells and the arguments of a call. */
export type CallProblem = Exclude<ProblemCode, FileProblem>;
