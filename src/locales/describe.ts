import type { Problem } from '../engine';
import type { ProblemMessages } from './problems';

/** The sentence for a problem. */
export function describeProblem(found: Problem, messages: ProblemMessages): string {
  const describe = messages[found.code] as (params: Problem['params']) => string;
  return describe(found.params);
}
