import { rosterKey, type RosterPlace } from '../roster/place';
import type { Area } from './plan';

/** What the workbook remembers of a result sheet: which it is, and which of its cells are ours. */
export interface Remembered {
  readonly sheetId: string;
  readonly written: readonly Area[];
  readonly chart?: string;
}

export function resultKey(place: RosterPlace): string {
  return `mcn.result ${rosterKey(place)}`;
}

/** A setting may have been written by anyone: what is not of this shape is none of ours. */
export function asRemembered(value: unknown): Remembered | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { sheetId, written, chart } = value as Partial<Record<keyof Remembered, unknown>>;
  if (typeof sheetId !== 'string' || !Array.isArray(written) || !written.every(isArea)) return undefined;
  return { sheetId, written, ...(typeof chart === 'string' ? { chart } : {}) };
}

function isArea(value: unknown): value is Area {
  const { row, column, rows, columns } = (value ?? {}) as Partial<Area>;
  return [row, column, rows, columns].every(each => Number.isInteger(each));
}
