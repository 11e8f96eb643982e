import fc from 'fast-check';
import type { Policy, Statement, Track } from '../../src/engine';
import { evaluate, parsePolicy } from '../../src/engine';
import type { Case } from './generators/cases';
import { sheetOf } from './generators/rosters';
import type { RawPolicy } from './raw';

/** The engine as the oracle's tests ask it: a generated policy and a sheet that are known to be sound. */

export function policyOf(raw: RawPolicy): Policy {
  const parsed = parsePolicy(structuredClone(raw));
  if (!parsed.ok) throw new Error(`the parser refuses the policy: ${JSON.stringify(parsed.problems)}`);
  return parsed.value;
}

export function statementOf(policy: Policy, grid: unknown[][], tracks: readonly Track[] = policy.tracks): Statement {
  const statement = evaluate(policy, grid, tracks);
  // Sums beyond what the engine adds up exactly are refused, and rightly so.
  if (!statement.ok) fc.pre(statement.problems.some(({ code }) => code !== 'statement.sum_too_large'));
  if (!statement.ok) throw new Error(`the engine refuses the roster: ${JSON.stringify(statement.problems)}`);
  return statement.value;
}

export const evaluated = ({ policy, rows }: Case): Statement => statementOf(policyOf(policy), sheetOf(rows));

export const sum = (fen: Iterable<number>): number => [...fen].reduce((a, b) => a + b, 0);

export const fenOf = (column: Iterable<number>): bigint[] => [...column].map(BigInt);
