import { daysInMonth } from '../date';
import { fenFromYuan } from '../money/fen';
import { problem } from '../problem';
import type { Reader } from './reader';
import { object, reader, report, shown } from './reader';
import type { Localized } from './types';

const ID = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/;
const FIELD_ID = /^[a-z][a-z0-9_]{0,63}$/;
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

export const text: Reader<string> = reader({ kind: 'text', of: 'text' }, (value, at) =>
  typeof value === 'string' && value.trim() !== ''
    ? value
    : report(at, problem('policy.not_text', { path: at.path, found: shown(value) })),
);

export const id: Reader<string> = reader({ kind: 'text', of: 'id', pattern: ID.source }, (value, at) =>
  typeof value === 'string' && ID.test(value)
    ? value
    : report(at, problem('policy.bad_id', { path: at.path, found: shown(value) })),
);

const inBoth = object<Localized>({ 'zh-CN': text, 'en-US': text });

export const localized: Reader<Localized> = reader({ kind: 'localized' }, (value, at) => inBoth(value, at));

export const number: Reader<number> = reader({ kind: 'number' }, (value, at) =>
  typeof value === 'number' && Number.isFinite(value)
    ? value
    : report(at, problem('policy.not_a_number', { path: at.path, found: shown(value) })),
);

/** A whole number from 0. */
export const count: Reader<number> = reader({ kind: 'number', least: 0, step: 1 }, (value, at) => {
  const read = number(value, at);
  if (read === undefined) return undefined;
  if (!Number.isSafeInteger(read))
    return report(at, problem('policy.not_an_integer', { path: at.path, found: shown(value) }));
  return read >= 0 ? read : report(at, problem('policy.negative', { path: at.path, found: shown(value) }));
});

/** From 0 to 100. */
export const percent: Reader<number> = reader({ kind: 'number', least: 0, most: 100 }, (value, at) => {
  const read = number(value, at);
  if (read === undefined) return undefined;
  if (read < 0) return report(at, problem('policy.negative', { path: at.path, found: shown(value) }));
  return read <= 100
    ? read
    : report(at, problem('policy.too_large', { path: at.path, found: shown(value), most: '100' }));
});

/** The largest figure that a policy may hold: whatever it is counted in, it stays exact. */
const MOST = 9e10;

/** A figure with at most so many decimals. @param signed whether it may be below 0 */
function figure(decimals: number, most = MOST, signed = false): Reader<number> {
  const scale = 10 ** decimals;
  const shape = { kind: 'number', least: signed ? -most : 0, most, step: 1 / scale } as const;
  return reader(shape, (value, at) => {
    const read = number(value, at);
    if (read === undefined) return undefined;
    const found = shown(value);
    if (read < 0 && !signed) return report(at, problem('policy.negative', { path: at.path, found }));
    if (Math.abs(read) > most)
      return report(at, problem('policy.too_large', { path: at.path, found, most: String(most) }));
    if (hasDecimals(read, scale)) return read;
    return report(at, problem('policy.too_fine', { path: at.path, found, decimals: String(decimals) }));
  });
}

/** Whether the figure is a whole number of parts, `scale` to the unit. */
export function hasDecimals(value: number, scale: number): boolean {
  return Math.round(value * scale) / scale === value;
}

/** A threshold: what it counts, and how finely, the track says (see checks/ladder.ts). */
export const threshold: Reader<number> = figure(6);

/** The same, also below 0. */
export const signedFigure: Reader<number> = figure(6, MOST, true);

/** Yuan a unit, to the millionth: a thousandth of a cent a view is a price too. */
export const unitPrice: Reader<number> = figure(6, 1e9);

/** Percent with at most four decimals, so that it is a whole number of parts per million. */
export const rate: Reader<number> = reader({ kind: 'number', least: 0, most: 1000, step: 0.0001 }, (value, at) => {
  const read = number(value, at);
  if (read === undefined) return undefined;
  if (read < 0) return report(at, problem('policy.negative', { path: at.path, found: shown(value) }));
  if (read > 1000) return report(at, problem('policy.too_large', { path: at.path, found: shown(value), most: '1000' }));
  const millionths = Math.round(read * 10_000);
  return millionths / 10_000 === read
    ? read
    : report(at, problem('policy.not_a_rate', { path: at.path, found: shown(value) }));
});

/** The id of a roster's column, as JSON and code both take it: `live_hours`. */
export const fieldId: Reader<string> = reader({ kind: 'text', of: 'field', pattern: FIELD_ID.source }, (value, at) =>
  typeof value === 'string' && FIELD_ID.test(value)
    ? value
    : report(at, problem('policy.bad_field_id', { path: at.path, found: shown(value) })),
);

/** The place of a level in the order of levels. */
export const ordinal: Reader<number> = reader({ kind: 'number', least: 0, most: 999, step: 1 }, (value, at) => {
  const read = count(value, at);
  if (read === undefined || read <= 999) return read;
  return report(at, problem('policy.too_large', { path: at.path, found: shown(value), most: '999' }));
});

/** Yuan with at most two decimals, from 0: a policy's amount is never rounded. */
export const yuan: Reader<number> = reader({ kind: 'number', least: 0, step: 0.01 }, (value, at) => {
  const read = number(value, at);
  if (read === undefined) return undefined;
  if (read < 0) return report(at, problem('policy.negative', { path: at.path, found: shown(value) }));
  return fenFromYuan(read) / 100 === read
    ? read
    : report(at, problem('policy.not_yuan', { path: at.path, found: shown(value) }));
});

export const truth: Reader<boolean> = reader({ kind: 'truth' }, (value, at) =>
  typeof value === 'boolean'
    ? value
    : report(at, problem('policy.not_one_of', { path: at.path, found: shown(value), allowed: ['true', 'false'] })),
);

export function oneOf<const T extends string>(...allowed: readonly T[]): Reader<T> {
  return reader(
    { kind: 'one_of', values: allowed },
    (value, at) =>
      allowed.find(each => each === value) ??
      report(at, problem('policy.not_one_of', { path: at.path, found: shown(value), allowed: allowed })),
  );
}

export const day: Reader<string> = reader({ kind: 'text', of: 'day', pattern: DAY.source }, (value, at) => {
  const match = typeof value === 'string' ? DAY.exec(value) : null;
  const [whole, year, month, date] = match ?? [];
  const last = daysInMonth(Number(year), Number(month));
  const right = Number(month) >= 1 && Number(month) <= 12 && Number(date) >= 1 && Number(date) <= last;
  return right && Number(year) >= 1901
    ? whole
    : report(at, problem('policy.not_a_date', { path: at.path, found: shown(value) }));
});

export const month: Reader<string> = reader({ kind: 'text', of: 'month', pattern: MONTH.source }, (value, at) =>
  typeof value === 'string' && MONTH.test(value)
    ? value
    : report(at, problem('policy.not_a_month', { path: at.path, found: shown(value) })),
);
