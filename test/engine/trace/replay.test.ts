import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Grid, Input, Policy, Role, Rule, Statement, Step } from '../../../src/engine';
import { evaluate, explain, parsePolicy } from '../../../src/engine';
import { newestPolicy } from '../../../src/policies';
import { callOf } from '../../functions/sheet';
import { CASES } from '../../policies/programmes/cases';
import { SHARING_CASES } from '../rules/explain-sharing.cases';
import { statementOf as statementOfCase } from '../rules/tables';
import { payees, payoutOf, replay } from './replay';

const march = newestPolicy();
const SAMPLE = callOf('=MCN.REWARDS(花名册!A4:J234)').args[0] as Grid;

function statementOf(policy: Policy, grid: Grid): Statement {
  const statement = evaluate(policy, grid, undefined, ['creator']);
  if (!statement.ok) throw new Error(JSON.stringify(statement.problems));
  return statement.value;
}

/** Every trace of a statement, worked out anew line by line. */
function replayAll(statement: Statement): void {
  for (const who of payees(statement)) {
    expect(replay(explain(statement, who), statement.policy.rounding.value ?? 'half_up')).toBe(
      payoutOf(statement, who),
    );
    for (const { track } of statement.tracks) {
      const alone = explain(statement, who, track);
      expect(replay(alone, statement.policy.rounding.value ?? 'half_up')).toBe(payoutOf(statement, who, track));
    }
  }
}

test('each line of the sample’s traces follows from the lines before it, and the last is the payout', () => {
  replayAll(statementOf(march, SAMPLE));
});

test.each(CASES.map(each => [each.policy, each.name, each] as const))('%s: %s', (file, _name, { headers, rows }) => {
  const text = readFileSync(join(__dirname, `../../policies/programmes/${file}.json`), 'utf8');
  const parsed = parsePolicy(JSON.parse(text));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  replayAll(statementOf(parsed.value, [headers, ...rows]));
});

test('a line that was tampered with is found', () => {
  const statement = statementOf(march, SAMPLE);
  const who = payees(statement).find(each => payoutOf(statement, each) > 0) ?? { entity: 'agency', place: 0 };
  const steps = explain(statement, who);
  const at = steps.findIndex(
    ({ rule, result }) => rule === 'ladder' && typeof result === 'object' && result.value !== 0,
  );
  const forged = steps.map((step, i): Step => (i === at ? { ...step, result: { value: 1, unit: 'fen' } } : step));
  expect(() => replay(forged, 'half_up')).toThrow('ladder');
});

/** The trace of a case of the tables, its lines of one rule with other inputs. */
function forged(name: string, rule: Rule, inputs: readonly (readonly [Role, number])[]): readonly Step[] {
  const each = SHARING_CASES.find(sharing => sharing.name === name);
  if (each === undefined) throw new Error(name);
  const steps = explain(statementOfCase(each), { entity: 'agency', place: each.place ?? 0 });
  const given = (step: Step): Step => ({
    ...step,
    inputs: [
      ...step.inputs.slice(0, 1),
      ...inputs.map(([role, value]): Input => ({ kind: 'figure', role, quantity: { value, unit: 'fen' } })),
    ],
  });
  return steps.map(step => (step.rule === rule ? given(step) : step));
}

const forgeries: readonly (readonly [string, string, Rule, readonly (readonly [Role, number])[]])[] = [
  [
    'what is taken back is counted against the others',
    'what is taken back from a creator makes room for the others',
    'share',
    [
      ['together', 600_00],
      ['cap', 500_00],
    ],
  ],
  [
    'what went before is left out',
    'tracks share an agency’s cap in the order that the cap names',
    'all_agency_cap',
    [
      ['together', 700_00],
      ['cap', 500_00],
    ],
  ],
  [
    'tracks as if they shared the cap with all agencies',
    'a policy cap goes to agencies first, then to the tracks of each',
    'all_policy_cap',
    [
      ['together', 31],
      ['cap', 10],
    ],
  ],
];

test.each(forgeries)('a share that does not follow from its line is found: %s', (_why, name, rule, inputs) => {
  expect(() => replay(forged(name, rule, inputs), 'half_up')).toThrow(rule);
});

test('a line that says how a cap was shared among agencies is missed', () => {
  const steps = forged('a policy cap goes to agencies first, then to the tracks of each', 'all_policy_cap', [
    ['together', 31],
    ['cap', 10],
  ]);
  const without = steps.filter(({ rule }) => rule !== 'all_policy_part');
  expect(() => replay(without, 'half_up')).toThrow('no line says what');
});
