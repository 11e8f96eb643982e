import type { Statement } from '../evaluate/statement';
import type { Enrolment } from '../evaluate/enrolment';
import { takesPart } from '../evaluate/enrolment';
import { standingOf } from '../evaluate/standing';
import { factsIn } from './facts-of';
import type { Step } from './step';
import type { Who } from './who';
import { cellsOf, creatorSubject, membersOf, subjectOf } from './who';

/** Whether the agency takes part, which of its creators do not count and why, and how many do. */
export function explainWhoCounts(statement: Statement, who: Who): readonly Step[] {
  if (who.entity === 'creator') return [];
  const enrolment = statement.enrolment[who.place] as Enrolment;
  // Who belongs to an agency that takes no part is of no matter.
  if (!takesPart(enrolment)) return enrolmentStep(statement, who, enrolment);
  const members = membersOf(statement, who);
  const counted = members.filter(i => standingOf(statement.standing, i) === 'bound');
  return [
    ...enrolmentStep(statement, who, enrolment),
    ...members.filter(i => standingOf(statement.standing, i) !== 'bound').map(i => standingStep(statement, i)),
    {
      rule: 'counted',
      track: undefined,
      subject: subjectOf(statement, who),
      inputs: [],
      result: { value: counted.length, unit: 'creators' },
      facts: bindingFacts(statement),
    },
  ];
}

function enrolmentStep(statement: Statement, who: Who, enrolment: Enrolment): readonly Step[] {
  const { windows, enrolment: rules } = statement.policy;
  const carried = enrolment.kind === 'carried_over';
  return [
    {
      rule: 'enrolment',
      track: undefined,
      subject: subjectOf(statement, who),
      inputs: [{ kind: 'enrolment', enrolment }],
      result: takesPart(enrolment),
      facts: [
        // Where nobody was asked, nothing was held against the window.
        ...(enrolment.kind === 'not_asked' ? [] : factsIn(windows.enrolment, 'windows.enrolment')),
        ...(carried ? factsIn(rules?.carryOverWindow, 'enrolment.carryOverWindow') : []),
        ...factsIn(rules?.countsFrom, 'enrolment.countsFrom'),
      ],
    },
  ];
}

function standingStep(statement: Statement, i: number): Step {
  return {
    rule: 'standing',
    track: undefined,
    subject: creatorSubject(statement, i),
    inputs: [
      { kind: 'standing', standing: standingOf(statement.standing, i) },
      ...cellsOf(statement, i, ['bound_on', 'unbound_on']),
    ],
    result: false,
    facts: bindingFacts(statement),
  };
}

function bindingFacts({ policy: { windows, binding } }: Statement) {
  if (binding === undefined) return [];
  return [...factsIn(windows.effective.to, 'windows.effective.to'), ...factsIn(binding, 'binding')];
}
