import type { Statement, TrackResult, Who } from '../../../src/engine';
import { evaluate, explain, SCALE } from '../../../src/engine';
import { payees, payoutOf, replay } from '../trace/replay';
import type { Overall } from './policy';
import { policyOf } from './policy';
import type { Lines } from './roster';
import { gridOf } from './roster';
import type { TrackWords } from './words';

/** What a track comes to; yuan, and the measure in its own unit. By agency, as they first appear; `creators` by row. */
export interface Amounts {
  readonly measure?: readonly number[];
  readonly reward?: readonly number[];
  readonly capped?: readonly number[];
  readonly limited?: readonly number[];
  readonly payout?: readonly number[];
  readonly creators?: {
    readonly measure?: readonly number[];
    readonly reward?: readonly number[];
    readonly capped?: readonly number[];
    readonly limited?: readonly number[];
    readonly payout?: readonly number[];
  };
}

/** A rule at work on a small roster. All figures are worked out on paper from docs/policies.md, never taken from the engine. */
export interface RuleCase {
  readonly name: string;
  readonly tracks: readonly TrackWords[];
  readonly says?: Overall;
  readonly roster: Lines;
  /** Yuan by agency; where creators are paid, by row. */
  readonly payout: Readonly<Record<string, number>> | readonly number[];
  /** By track: `a`, `b`, `c` … */
  readonly of?: Readonly<Record<string, Amounts>>;
  /** Yuan by agency of each form, or why there is no amount. */
  readonly forms?: Readonly<Record<string, readonly number[] | 'unknown' | 'in_kind'>>;
  readonly why: string;
}

export function statementOf({ tracks, says, roster }: Pick<RuleCase, 'tracks' | 'says' | 'roster'>): Statement {
  const statement = evaluate(policyOf(tracks, says), gridOf(roster), undefined, ['creator']);
  if (!statement.ok) throw new Error(JSON.stringify(statement.problems));
  return statement.value;
}

const yuan = (column: ArrayLike<number> | undefined): number[] => Array.from(column ?? [], fen => fen / 100);

function paidBy(statement: Statement): Record<string, number> | number[] {
  const each = payees(statement).map(who => payoutOf(statement, who) / 100);
  if (statement.policy.payee === 'creator') return each;
  return Object.fromEntries(statement.roster.agencies.map((agency, i) => [agency, each[i] ?? NaN]));
}

/** Only what the case tells. */
function amountsOf(result: TrackResult, asked: Amounts): Amounts {
  const inUnit = (column: Float64Array): number[] => Array.from(column, value => value / SCALE[result.unit]);
  const { creators } = result;
  const own = {
    measure: inUnit(result.measure),
    reward: yuan(result.reward),
    capped: yuan(result.capped),
    limited: yuan(result.limited),
    payout: yuan(result.payout),
  };
  const each = {
    measure: inUnit(result.creatorMeasure.byPlace),
    reward: yuan(creators?.reward),
    capped: yuan(creators?.capped),
    limited: yuan(creators?.limited),
    payout: yuan(creators?.payout),
  };
  const only = <T extends object>(all: T, wanted: object): Partial<T> =>
    Object.fromEntries(Object.entries(all).filter(([key]) => key in wanted)) as Partial<T>;
  return {
    ...only(own, asked),
    ...(asked.creators === undefined ? {} : { creators: only(each, asked.creators) }),
  };
}

function formsOf({ forms }: Statement): RuleCase['forms'] {
  return Object.fromEntries(
    forms.map(({ form, kind, amounts }) => [form.id, kind === 'amount' ? yuan(amounts) : kind]),
  );
}

/** Each line of a trace follows from those before it, and the last one is the payout. */
function traced(statement: Statement, who: Who): void {
  const rounding = statement.policy.rounding.value ?? 'half_up';
  const steps = explain(statement, who);
  expect(replay(steps, rounding)).toBe(payoutOf(statement, who));
  expect(steps.at(-1)).toMatchObject({ rule: 'payout', result: { value: payoutOf(statement, who), unit: 'fen' } });
}

/** Runs a table: each row with its payouts, what else it tells, and its traces. */
export function runTable(title: string, cases: readonly RuleCase[]): void {
  describe(title, () => {
    test.each(cases.map(each => [each.name, each.why, each] as const))('%s: %s', (_name, _why, each) => {
      const statement = statementOf(each);
      expect(paidBy(statement)).toEqual(each.payout);
      for (const [id, asked] of Object.entries(each.of ?? {})) {
        const result = statement.tracks.find(({ track }) => track.id === id);
        expect(result && { [id]: amountsOf(result, asked) }).toEqual({ [id]: asked });
      }
      if (each.forms !== undefined) expect(formsOf(statement)).toEqual(each.forms);
      for (const who of payees(statement)) traced(statement, who);
    });

    test('each row has a name of its own', () => {
      expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
    });
  });
}
