import type { Policy, Step, Who } from '../../../src/engine';
import { explain } from '../../../src/engine';
import type { ExplainCase } from './explain.cases';
import { EXPLAIN_CASES, FACT_CASES, LADDER_LINES } from './explain.cases';
import { SHARING_CASES } from './explain-sharing.cases';
import { TRACK_CASES, TRACK_FACTS } from './explain-tracks.cases';
import { statementOf } from './tables';
import { factsOf, lineOf } from './trace-lines';

function stepsOf(each: ExplainCase) {
  const statement = statementOf(each);
  const who: Who = { entity: each.entity ?? 'agency', place: each.place ?? 0 };
  const steps = explain(statement, who, each.track === undefined ? undefined : statement.policy.tracks[each.track]);
  for (const step of steps) pathsLead(statement.policy, step);
  return steps;
}

/** Each figure and each measure that a step names stands in the policy where its path says. */
function pathsLead(policy: Policy, { facts, inputs }: Step): void {
  for (const { path, fact } of facts) expect([path, at(policy, path)]).toEqual([path, fact]);
  for (const input of inputs) {
    if (input.kind === 'figure' && input.of !== undefined) expect(at(policy, input.of.path)).toBe(input.of.measure);
  }
}

function at(policy: Policy, path: string): unknown {
  const keys = path.match(/[^.[\]]+/g) ?? [];
  return keys.reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], policy);
}

describe('line by line', () => {
  test.each([...EXPLAIN_CASES, ...SHARING_CASES, ...TRACK_CASES].map(each => [each.name, each] as const))(
    '%s',
    (_name, each) => {
      expect(stepsOf(each).map(lineOf)).toEqual(each.lines);
    },
  );
});

describe('what each line cites', () => {
  test.each([...FACT_CASES, ...TRACK_FACTS].map(each => [each.name, each] as const))('%s', (_name, each) => {
    expect(stepsOf(each).map(factsOf)).toEqual(each.lines);
  });
});

describe('the line of the ladder', () => {
  test.each(LADDER_LINES)('%s', (_name, track, cells, line) => {
    const words = cells.split(' ');
    const columns = words.slice(0, words.length / 2);
    const steps = stepsOf({
      name: '',
      tracks: [track],
      says: { ranking: { points: { Lv6: 5 } } },
      roster: [`agency ${columns.join(' ')}`, `甲 ${words.slice(words.length / 2).join(' ')}`],
      lines: [],
    });
    expect(steps.filter(({ rule }) => rule === 'ladder').map(lineOf)).toEqual([`ladder a · #2 · ${line}`]);
  });
});
