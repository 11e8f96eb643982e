import { problem } from '../problem';
import type { Place, Reader } from './reader';
import { object, optional, reader, report } from './reader';
import { day, localized, oneOf, text } from './scalars';
import type { Shape } from './shape';
import type { Fact } from './types';
import { STATUSES } from './types';

/**
 * A figure with its status. `unknown` has no value, every other status has one; `published` cites a source, `derived` says which
 * arithmetic, `supplied` where it is from and when it was entered.
 */
export function fact<T>(value: Reader<T>): Reader<Fact<T>> {
  const nullable = reader<T | null>(value.shape, (given, at) => (given === null ? null : value(given, at)));
  const whole = object<Fact<unknown>>({
    value: nullable as Reader<unknown>,
    status: oneOf(...STATUSES),
    source: optional(text),
    on: optional(day),
    note: optional(localized),
  });
  const { keys } = whole.shape as Shape & { kind: 'object' };
  return reader({ kind: 'fact', keys, value: value.shape }, (given, at) => {
    const read = whole(given, at);
    return read !== undefined && holds(read, at) ? (read as Fact<T>) : undefined;
  });
}

function holds(fact: Fact<unknown>, at: Place): boolean {
  const before = at.problems.length;
  const { path } = at;
  const { status } = fact;
  if (status === 'unknown' && fact.value !== null) report(at, problem('policy.unknown_with_value', { path }));
  if (status !== 'unknown' && fact.value === null) report(at, problem('policy.value_missing', { path, status }));
  if ((status === 'published' || status === 'supplied') && fact.source === undefined)
    report(at, problem('policy.source_missing', { path, status }));
  if (status === 'derived' && fact.note === undefined) report(at, problem('policy.note_missing', { path, status }));
  if (status === 'supplied' && fact.on === undefined) report(at, problem('policy.day_missing', { path }));
  if (status !== 'supplied' && fact.on !== undefined) report(at, problem('policy.day_refused', { path, status }));
  return at.problems.length === before;
}
