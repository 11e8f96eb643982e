import type { Problem } from '../engine';
import type { ProblemMessages, Sentences } from './problems';

/** A problem in words: what is wrong and where, and how to mend it. */
export function describeParts(found: Problem, messages: ProblemMessages): { problem: string; remedy: string } {
  const describe = messages[found.code] as (params: Problem['params']) => Sentences;
  const [problem, remedy] = describe(found.params);
  return { problem, remedy };
}

/** The same in one text. A Chinese full stop is as wide as a stop and its space. */
export function describeProblem(found: Problem, messages: ProblemMessages): string {
  const { problem, remedy } = describeParts(found, messages);
  return problem + (problem.endsWith('。') ? '' : ' ') + remedy;
}
