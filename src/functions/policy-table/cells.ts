import type { Shape } from '../../engine';
import { isBlank, isErrorCell, isoFromSerial, nameKey } from '../../engine';
import { wordsOfPolicies } from '../policy-view/view';
import { LOCALES } from './columns';
import type { Names } from './names';
import { closedNames, idCalled, namesFor } from './names';

/** What a cell stands for besides what it holds: the key that it is the value of, the key above, and what a condition compares. */
export interface Context {
  readonly key: string;
  readonly parent: string;
  readonly names: Names;
  readonly inBand?: boolean;
  /** The type of the column that a condition compares with. */
  readonly compares?: string | undefined;
}

const SERIAL_OF_1901 = 367;
const SERIAL_OF_2100 = 73_051;

/**
 * What a cell holds, as a policy file would: a word of either language by its id, a day as ISO text. What cannot be read stays as it
 * is, so that the parser says what is wrong with it.
 */
export function readCell(cell: unknown, shape: Shape, context: Context): unknown {
  if (isErrorCell(cell)) return cell;
  const json = typeof cell === 'string' ? quoted(cell) : undefined;
  if (json !== undefined) return json;
  if (isBlank(cell)) return shape.kind === 'list' ? [] : '';
  switch (shape.kind) {
    case 'list':
      return readList(cell, shape.item, context);
    case 'one_of':
      return wordFor(cell, closedNames(shape.values, context.key, context.parent));
    case 'truth':
      return readTruth(cell);
    case 'number':
      return readNumber(cell);
    case 'scalar':
      return readScalar(cell, context);
    case 'text':
      return readText(cell, shape.of, context);
    case 'localized':
    case 'fact':
    case 'object':
    case 'choice':
      return typeof cell === 'boolean' || typeof cell === 'number' ? String(cell) : cell;
  }
}

/** A text in quotes, or a list in brackets, as JSON writes it. */
function quoted(text: string): unknown {
  if (!/^(?:".*"|\[.*\])$/s.test(text)) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function readList(cell: unknown, item: Shape, context: Context): readonly unknown[] {
  if (typeof cell !== 'string') return [readCell(cell, item, context)];
  if (LOCALES.some(locale => nameKey(cell) === nameKey(wordsOfPolicies[locale].none))) return [];
  return cell.split(/[、，,;；]/).map(each => readCell(each.trim(), item, context));
}

function wordFor(cell: unknown, among: Parameters<typeof idCalled>[1]): unknown {
  return idCalled(String(cell), among) ?? cell;
}

function readTruth(cell: unknown): unknown {
  if (typeof cell !== 'string') return cell;
  const found = (['true', 'false'] as const).find(
    truth =>
      nameKey(cell) === truth || LOCALES.some(each => nameKey(wordsOfPolicies[each].truth[truth]) === nameKey(cell)),
  );
  return found === undefined ? cell : found === 'true';
}

/** Numbers that a sheet keeps as text count as numbers; with separators or units they are refused, and it is said what to write (amounts.ts). */
function readNumber(cell: unknown): unknown {
  if (typeof cell !== 'string') return cell;
  const text = cell.normalize('NFKC').trim();
  return /^[+-]?\d+(?:\.\d+)?$/.test(text) ? Number(text) : cell;
}

function readText(cell: unknown, of: string, context: Context): unknown {
  if (typeof cell === 'number') {
    const iso = cell >= SERIAL_OF_1901 && cell < SERIAL_OF_2100 ? isoFromSerial(cell) : undefined;
    if (of === 'day') return iso ?? cell;
    // Excel makes a date of 2023-03, wherever it is typed.
    if (of === 'month' || (of === 'id' && cell >= 36_526)) return iso?.slice(0, 7) ?? String(cell);
    return String(cell);
  }
  if (typeof cell === 'boolean') return String(cell).toUpperCase();
  if (typeof cell !== 'string' || of === 'text') return cell;
  const text = cell.trim();
  if (of === 'day') return dayFirstYear(text) ?? text;
  return idCalled(text, namesFor(context.names, context.key, context.inBand === true)) ?? text;
}

/** `2023/3/5`, `2023.3.5`, `2023年3月5日`: with the year first there is one way to read it. */
function dayFirstYear(text: string): string | undefined {
  const found = /^(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})|年(\d{1,2})月(\d{1,2})日)$/.exec(
    text.normalize('NFKC').replace(/\s+/g, ''),
  );
  const [, year = '', , month, day, monthOf = '', dayOf = ''] = found ?? [];
  return found === null
    ? undefined
    : [year, (month ?? monthOf).padStart(2, '0'), (day ?? dayOf).padStart(2, '0')].join('-');
}

function readScalar(cell: unknown, { compares }: Context): unknown {
  switch (compares) {
    case 'day':
      return readText(cell, 'day', { key: '', parent: '', names: NO_NAMES });
    case 'truth':
      return readTruth(cell);
    case 'text':
    case 'level':
      return typeof cell === 'number' ? String(cell) : cell;
    case undefined:
    default:
      return readNumber(cell);
  }
}

const NO_NAMES: Names = { bands: [], tracks: [], forms: [], fields: [], quotas: [], sources: [] };

/** The most characters that a cell holds. */
const MOST_IN_CELL = 32_767;

/** Whether a text survives in a cell as it is: no formula, nothing that editing or a file would trim or lose. */
export function isSafe(text: string): boolean {
  return !/^[='"[@+-]|^\s|\s$|[^\P{C}\n\p{Cf}]/u.test(text) && text.length <= MOST_IN_CELL;
}
