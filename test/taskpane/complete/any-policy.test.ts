import { env } from 'node:process';
import fc from 'fast-check';
import type { Fact, Policy } from '../../../src/engine';
import { parsePolicy } from '../../../src/engine';
import { cases } from '../../oracle/generators/cases';
import { checkStep } from '../../../src/taskpane/complete/check';
import type { Answer, Answered } from '../../../src/taskpane/complete/draft';
import { applied, untouched } from '../../../src/taskpane/complete/draft';
import { changedAt, figuresOf, isOpen } from '../../../src/taskpane/complete/figures';
import { stepsOf } from '../../../src/taskpane/complete/steps';
import { grounds } from './policies';

const numRuns = Math.ceil(Number(env['ORACLE_RUNS'] ?? 2000) / 20);

/** The policy with every figure changed in one way. */
function withFigures(policy: Policy, change: (fact: Fact<unknown>) => Fact<unknown>): Policy {
  const data = figuresOf(policy).reduce((draft, { path, fact }) => changedAt(draft, path, () => change(fact)), policy);
  const parsed = parsePolicy(data);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

const illustrative = ({ value }: Fact<unknown>): Fact<unknown> =>
  value === null ? { value, status: 'unknown' } : { value, status: 'illustrative' };
const unknown: Fact<unknown> = { value: null, status: 'unknown' };

function allSteps(policy: Policy, change: (answer: Answer, id: string) => Answer): readonly Answered[] {
  return stepsOf(policy).map(step => ({ step, answer: change(untouched(policy, step, grounds), step.id) }));
}

const values = (policy: unknown): unknown[] => figuresOf(policy as Policy).map(({ path, fact }) => [path, fact.value]);

describe('any policy', () => {
  it('is the same while nothing was answered, and wholly supplied once all is confirmed', () => {
    fc.assert(
      fc.property(cases, ({ policy: raw }) => {
        const policy = withFigures(raw as unknown as Policy, illustrative);
        const blank = allSteps(policy, answer => answer);
        expect(applied(policy, blank)).toEqual(policy);
        for (const each of blank) expect(checkStep(policy, each, []).draft.ok).toBe(true);
        const data = applied(
          policy,
          allSteps(policy, answer => ({ ...answer, confirmed: true })),
        );
        expect(values(data)).toEqual(values(policy));
        const known = figuresOf(data as Policy).filter(({ fact }) => fact.value !== null);
        expect(known.every(({ fact }) => fact.status === 'supplied')).toBe(true);
        expect(parsePolicy(data).ok).toBe(true);
      }),
      { numRuns },
    );
  });

  it('can be typed in from nothing but its shape', () => {
    fc.assert(
      fc.property(cases, ({ policy: raw }) => {
        const policy = withFigures(raw as unknown as Policy, illustrative);
        const shell = withFigures(policy, () => unknown);
        const source = new Map(allSteps(policy, answer => answer).map(({ step, answer }) => [step.id, answer]));
        const data = applied(
          shell,
          allSteps(shell, (answer, id) => ({ ...answer, ...pick(source.get(id)) })),
        );
        expect(values(data)).toEqual(values(policy).map(plain));
        expect(figuresOf(data as Policy).some(({ fact }) => isOpen(fact) && fact.value !== null)).toBe(false);
        expect(parsePolicy(data).ok).toBe(true);
      }),
      { numRuns },
    );
  });
});

function pick(answer: Answer | undefined): Partial<Answer> {
  return answer === undefined ? {} : { values: answer.values, rows: answer.rows };
}

/** What is typed once is the same in both languages, and has no spaces around it. */
function plain(figure: unknown): unknown {
  const [path, value] = figure as [string, unknown];
  if (typeof value === 'string') return [path, value.trim()];
  if (typeof value !== 'object' || value === null) return figure;
  if (Array.isArray(value))
    return [path, value.map((item: unknown) => (typeof item === 'string' ? item.trim() : item))];
  return 'zh-CN' in value ? [path, { 'zh-CN': value['zh-CN'], 'en-US': value['zh-CN'] }] : figure;
}
