import { CellValueType } from '@univerjs/core';
import { ERROR_TYPE_SET } from '@univerjs/engine-formula';
import { typed } from '../port/literal';
import type { ICellData, Nullable } from '@univerjs/core';
import type { ErrorType } from '@univerjs/engine-formula';
import type { CellValue } from '../port/port';

/** Univer keeps what a write leaves out, so every trace of the old content is named. */
const EMPTY: ICellData = { v: null, f: null, si: null, p: null, t: null };

/** What a written value becomes in the grid; nothing where the cell stays as it is. */
export function toCellData(value: CellValue): ICellData | undefined {
  const entry = typed(value);
  switch (entry.kind) {
    case 'keep':
      return undefined;
    case 'empty':
      return { ...EMPTY };
    case 'formula':
      return { ...EMPTY, f: entry.formula };
    case 'value':
      return { ...EMPTY, ...plain(entry.value) };
  }
}

/** Text carries its type, or text that looks like a date would be read as one; truth values are 1 and 0. */
export function plain(value: string | number | boolean): ICellData {
  if (typeof value === 'number') {
    return { v: value, t: CellValueType.NUMBER };
  }
  return typeof value === 'boolean'
    ? { v: value ? 1 : 0, t: CellValueType.BOOLEAN }
    : { v: value, t: CellValueType.STRING };
}

/** What a cell of the grid holds; `undefined` when nothing. */
export function contentOf(cell: Nullable<ICellData>): string | number | boolean | undefined {
  const value = cell?.v;
  if (value === undefined || value === null || value === '') {
    const rich = cell?.p?.body?.dataStream.replace(/[\r\n]+$/, '');
    return rich === undefined || rich === '' ? undefined : rich;
  }
  if (cell?.t === CellValueType.BOOLEAN) {
    return Boolean(Number(value));
  }
  return cell?.t === CellValueType.NUMBER ? Number(value) : value;
}

export function isErrorText(value: unknown): value is ErrorType {
  return typeof value === 'string' && ERROR_TYPE_SET.has(value as ErrorType);
}
