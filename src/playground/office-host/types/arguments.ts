import { RichError } from '../errors';
import type { CellValue } from '../../port/port';

/** Arguments come as plain JSON; each reader below refuses what the API would. */

export function text(value: unknown): string {
  if (typeof value !== 'string') {
    throw new RichError('InvalidArgument');
  }
  return value;
}

export function optionalText(value: unknown): string | undefined {
  return value === null || value === undefined || value === '' ? undefined : text(value);
}

export function number(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    throw new RichError('InvalidArgument');
  }
  return value;
}

export function cell(value: unknown): CellValue {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value;
  }
  throw new RichError('InvalidArgument');
}

/** One of the words that the API knows. */
export function oneOf<T extends string>(words: readonly T[], value: unknown): T {
  const known = words.find(word => word === value);
  if (known === undefined) {
    throw new RichError('InvalidArgument');
  }
  return known;
}

/** The value if there is one, else the refusal of `getItem`. */
export function found<T>(value: T | undefined): T {
  if (value === undefined) {
    throw new RichError('ItemNotFound');
  }
  return value;
}
