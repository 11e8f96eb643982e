import { MAX_COLS, MAX_ROWS, parseAddress } from '../../port/a1';
import { RichError } from '../errors';
import { found } from './arguments';
import type { Area, SheetArea, SheetInfo, WorkbookPort } from '../../port/port';
import type { HostObject } from '../classes';

/** An object of which there is one. */
export interface Singleton extends HostObject {
  readonly kind: string;
}

export interface SheetObject extends HostObject {
  readonly sheetId: string;
}

export interface RangeObject extends HostObject {
  readonly kind: 'Range';
  readonly area: SheetArea;
}

/** Format, font and fill: views of the same range. */
export interface RangePart extends HostObject {
  readonly area: SheetArea;
}

/** Things found by a name or key. */
export interface KeyedObject extends HostObject {
  readonly key: string;
}

export function singleton(kind: string): () => Singleton {
  return () => ({ kind });
}

export function sheetObject(sheetId: string): SheetObject {
  return { kind: 'Worksheet', sheetId };
}

/** A range, if it lies within a sheet. */
export function rangeObject(sheetId: string, { row, col, rows, cols }: Area): RangeObject {
  if (row < 0 || col < 0 || rows < 1 || cols < 1 || row + rows > MAX_ROWS || col + cols > MAX_COLS) {
    throw new RichError('InvalidArgument');
  }
  return { kind: 'Range', area: { sheetId, row, col, rows, cols } };
}

export function isRange(value: unknown): value is RangeObject {
  return typeof value === 'object' && value !== null && (value as HostObject).kind === 'Range';
}

/** Excel finds sheets by id or by name in any case. */
export function findSheet(port: WorkbookPort, key: unknown): SheetInfo | undefined {
  const wanted = String(key).toLowerCase();
  return port.sheets().find(sheet => sheet.id === key || sheet.name.toLowerCase() === wanted);
}

export function sheetInfo(port: WorkbookPort, sheetId: string): SheetInfo {
  return found(port.sheets().find(sheet => sheet.id === sheetId));
}

/** An address as seen from a sheet; a defined name that is a reference is an address too. */
export function addressed(port: WorkbookPort, sheetId: string, address: string): RangeObject | undefined {
  const name = port.names().find(defined => defined.name.toLowerCase() === address.toLowerCase());
  const parsed = parseAddress(name ? name.formula.replace(/^=/, '') : address);
  if (!parsed) {
    return undefined;
  }
  return rangeObject(parsed.sheet === undefined ? sheetId : found(findSheet(port, parsed.sheet)).id, parsed);
}

/** A range given as a range or as an address. */
export function rangeArgument(port: WorkbookPort, sheetId: string, value: unknown): RangeObject {
  const range = isRange(value) ? value : addressed(port, sheetId, String(value));
  if (!range) {
    throw new RichError('InvalidArgument');
  }
  return range;
}
