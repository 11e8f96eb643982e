import type { Problem } from './problem';

/** What every fallible operation of the engine gives: a value, or the problems that were found. Nothing expected throws. */
export type Outcome<T> = Success<T> | Failure;

export interface Success<T> {
  readonly ok: true;
  readonly value: T;
}

export interface Failure {
  readonly ok: false;
  readonly problems: readonly Problem[];
  /** How many more there are than `problems` lists; none if left out. */
  readonly unlisted?: number;
}

export function succeed<T>(value: T): Success<T> {
  return { ok: true, value };
}

export function fail(...problems: readonly Problem[]): Failure {
  return { ok: false, problems };
}
