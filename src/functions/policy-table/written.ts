import type { Shape } from '../../engine';
import type { ResultCell } from '../definition';
import type { Context } from './cells';
import { isSafe, readCell } from './cells';

/** What stands in a cell: the words, where they are read back as the same value; else the value as a policy file writes it. */
export function written(value: unknown, words: ResultCell, shape: Shape, context: Context): ResultCell {
  const candidates = [words, ...(typeof value === 'string' ? [value] : [])];
  const found = candidates.find(each => typeof each !== 'object' && leadsTo(each, value, shape, context));
  if (found !== undefined) return found;
  return typeof value === 'number' || typeof value === 'boolean' ? value : JSON.stringify(value);
}

/** The same for a list; where it is too long for a cell, in several. */
export function writtenList(
  list: readonly unknown[],
  words: ResultCell,
  shape: Shape,
  context: Context,
  none: string,
): readonly ResultCell[] {
  if (list.length === 0) return [none];
  const whole = written(list, words, shape, context);
  if (typeof whole !== 'string' || whole.length <= MOST_WRITTEN) return [whole];
  const half = Math.ceil(list.length / 2);
  return [list.slice(0, half), list.slice(half)].flatMap(part => writtenList(part, '', shape, context, none));
}

/** A cell holds 32,767 characters; some room is left for an apostrophe. */
const MOST_WRITTEN = 32_000;

/** A text as it is, or in quotes where a sheet would take it for something else or lose a part of it. */
export function writtenText(text: string): string {
  return isSafe(text) ? text : JSON.stringify(text);
}

function leadsTo(cell: ResultCell, value: unknown, shape: Shape, context: Context): boolean {
  if (typeof cell === 'string' && !isSafe(cell)) return false;
  return JSON.stringify(readCell(cell, shape, context)) === JSON.stringify(value);
}
