import type { ProblemCode, ProblemParams } from '../engine';

/** One sentence or two for every problem: what is wrong and where, then how to mend it. */
export type ProblemMessages = { readonly [C in ProblemCode]: (params: ProblemParams[C]) => string };
