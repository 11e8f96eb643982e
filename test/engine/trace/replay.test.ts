import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Grid, Policy, Statement, Step } from '../../../src/engine';
import { evaluate, explain, parsePolicy } from '../../../src/engine';
import { newestPolicy } from '../../../src/policies';
import { callOf } from '../../functions/sheet';
import { CASES } from '../../policies/programmes/cases';
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
