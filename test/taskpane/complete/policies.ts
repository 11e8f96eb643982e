import type { Policy } from '../../../src/engine';
import { findPolicy } from '../../../src/policies';
import { whole } from '../../../src/policies/whole';
import type { Answer, Answered } from '../../../src/taskpane/complete/draft';
import { untouched } from '../../../src/taskpane/complete/draft';
import type { Step } from '../../../src/taskpane/complete/steps';
import { stepsOf } from '../../../src/taskpane/complete/steps';

/** A policy of the library, with all that it says. */
export function policyOf(version: string): Policy {
  const found = findPolicy(version);
  if (!found.ok) throw new Error(`No policy ${version}.`);
  return whole(found.value);
}

export const grounds = { source: '机构后台截图', on: '2023-04-02' };

export function stepOf(policy: Policy, id: string): Step {
  const step = stepsOf(policy).find(each => each.id === id);
  if (step === undefined) throw new Error(`No step ${id}.`);
  return step;
}

/** A step with something typed in it. */
export function answeredWith(
  policy: Policy,
  id: string,
  change: (blank: Answer) => Partial<Answer> = () => ({}),
): Answered {
  const step = stepOf(policy, id);
  const blank = untouched(policy, step, grounds);
  return { step, answer: { ...blank, ...change(blank) } };
}
