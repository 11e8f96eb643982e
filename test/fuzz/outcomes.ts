import type { Failure, Outcome, Policy, Problem, Statement } from '../../src/engine';
import {
  agencyPoints,
  bindingQuota,
  checkRoster,
  evaluate,
  explain,
  levelPoints,
  parsePolicy,
  rankAgencies,
} from '../../src/engine';
import { describeParts } from '../../src/locales';
import { problemsEnUS, problemsZhCN } from '../locales/sentences';

import type { Sheet } from './sheets';
import { objectsIn } from './trees';

/** How long a message may be: whatever a cell or a file holds, it is shown short. */
const LONGEST = 1500;

/** What a sentence shows by mistake, but for what the input itself held. */
function leaks(text: string, input: unknown): boolean {
  if (text.includes('[object')) return true;
  return ['undefined', 'NaN', 'function'].some(word => text.includes(word) && !holds(input, word));
}

function holds(input: unknown, word: string): boolean {
  return objectsIn([input]).some(object => {
    const values: readonly unknown[] = Array.isArray(object) ? Array.from(object as unknown[]) : Object.values(object);
    return values.some(value => typeof value !== 'object' && (typeof value === word || String(value).includes(word)));
  });
}

function expectSentences(found: Problem, input: unknown): void {
  for (const messages of [problemsZhCN, problemsEnUS]) {
    if (!Object.hasOwn(messages, found.code)) throw new Error(`no sentence for ${found.code}`);
    const { problem, remedy } = describeParts(found, messages);
    const text = `${problem} ${remedy}`;
    if (problem === '' || remedy === '') throw new Error(`${found.code}: half a message: ${text}`);
    if (text.length > LONGEST) throw new Error(`${found.code}: ${text.length} characters: ${text.slice(0, 200)}`);
    if (leaks(text, input)) throw new Error(`${found.code}: leaks: ${text}`);
  }
}

/** A failure lists what is wrong, each with its sentences. (Of very many, some are looked at.) */
export function expectProblems(failure: Pick<Failure, 'problems'>, input: unknown): void {
  if (failure.problems.length === 0) throw new Error('a failure without a problem');
  for (const found of failure.problems.slice(0, 20)) expectSentences(found, input);
}

/** Gives the value, if there is one. */
export function expectOutcome<T>(outcome: Outcome<T>, input: unknown): T | undefined {
  if (outcome.ok) return outcome.value;
  expectProblems(outcome, input);
  return undefined;
}

/** Whole fen, and the parts add up. */
function expectExact({ tracks, payout, roster, forms }: Statement): void {
  payout.forEach((fen, a) => {
    const sum = tracks.reduce((all, track) => all + (track.payout[a] ?? NaN), 0);
    if (!Number.isSafeInteger(fen) || fen !== sum) throw new Error(`agency ${a} is paid ${fen} of ${sum}`);
  });
  for (const { track, payout: paid, creators } of tracks) {
    const parts = new Float64Array(roster.agencies.length);
    creators?.payout.forEach((fen, i) => {
      if (!Number.isSafeInteger(fen)) throw new Error(`${track.id}: creator ${i} is paid ${fen}`);
      const agency = roster.agency[i] ?? -1;
      if (fen !== 0) parts[agency] = (parts[agency] ?? NaN) + fen;
    });
    if (creators !== undefined) expect([...parts]).toEqual([...paid].map(fen => fen + 0));
  }
  for (const { amounts } of forms)
    if (amounts?.some(fen => !Number.isSafeInteger(fen)) === true) throw new Error('a form without whole fen');
}

/** The trace of some payees ends with what they are paid. */
function expectTrace(statement: Statement): void {
  const entity = statement.policy.payee;
  const places = entity === 'agency' ? statement.roster.agencies.length : statement.roster.size;
  for (let place = 0; place < Math.min(places, 3); place++) {
    const last = explain(statement, { entity, place }).at(-1);
    expect(last?.rule).toBe('payout');
    if (entity === 'agency') expect(last?.result).toMatchObject({ value: statement.payout[place] });
  }
}

/** Everything that a policy and a sheet can be asked ends in a value or in problems with sentences; gives whether there is a statement. */
export function tryAll(policy: Policy, sheet: Sheet): boolean {
  const input = [policy, sheet];
  const statement = expectOutcome(evaluate(policy, sheet, undefined, ['creator']), input);
  if (statement !== undefined) {
    expectExact(statement);
    expectTrace(statement);
  }
  const { problems } = checkRoster(policy, sheet);
  if (statement === undefined) expectProblems({ problems }, input);
  expectOutcome(agencyPoints(policy, sheet), input);
  expectOutcome(rankAgencies(policy, sheet), input);
  expectOutcome(levelPoints(policy, sheet), input);
  const quota = expectOutcome(bindingQuota(policy), input);
  for (const cell of sheet.at(-1) ?? []) {
    if (quota !== undefined) expectOutcome(quota(cell, typeof cell === 'number' ? cell : undefined), input);
  }
  return statement !== undefined;
}

/** How far what is said to be a policy gets; on the way, each problem has its sentences. */
export function tryPolicy(data: unknown, sheet: Sheet): 'refused' | 'parsed' | 'applied' {
  const parsed = parsePolicy(data);
  for (const found of parsed.warnings) expectSentences(found, data);
  if (parsed.ok) return tryAll(parsed.value, sheet) ? 'applied' : 'parsed';
  expectProblems(parsed, data);
  return 'refused';
}
