import { FIRST_SERIAL, MAX_SERIAL, serialFromText } from '../date';
import { fenFromYuan, MAX_FEN, scaledFromDigits, scaledFromNumber } from '../money/fen';
import { fenFromText } from '../money/parse-amount';
import type { ProblemCode } from '../problem';
import { isBlank } from './grid';

/** What is wrong with a cell, by the code of its message. */
export type CellFault = Extract<
  ProblemCode,
  | 'roster.error_cell'
  | 'roster.bad_amount'
  | 'roster.amount_too_large'
  | 'roster.bad_date'
  | 'roster.bad_name'
  | 'roster.bad_count'
  | 'roster.bad_number'
  | 'roster.bad_truth'
>;

/** Yuan, as a number or as text, to fen; a blank is 0. */
export function readAmount(cell: unknown): number | CellFault {
  if (typeof cell === 'number') {
    const fen = fenFromYuan(cell);
    if (fen === fen) return fen;
    return Number.isFinite(cell) ? 'roster.amount_too_large' : 'roster.bad_amount';
  }
  if (isBlank(cell)) return 0;
  if (typeof cell !== 'string') return typeof cell === 'object' ? 'roster.error_cell' : 'roster.bad_amount';
  const fen = fenFromText(cell);
  if (fen === undefined) return 'roster.bad_amount';
  return fen === fen ? fen : 'roster.amount_too_large';
}

/** A serial (also one stored as text) or ISO text to a whole serial; a blank (or the 0 that some platforms hand over for it) is 0. */
export function readDay(cell: unknown): number | CellFault {
  if (typeof cell === 'number') {
    return cell === 0 || (cell >= FIRST_SERIAL && cell < MAX_SERIAL + 1) ? Math.floor(cell) : 'roster.bad_date';
  }
  if (isBlank(cell)) return 0;
  if (typeof cell !== 'string') return typeof cell === 'object' ? 'roster.error_cell' : 'roster.bad_date';
  return (/^\s*\d{5}\s*$/.test(cell) ? Number(cell) : serialFromText(cell)) ?? 'roster.bad_date';
}

/** A number of creators or points: as it is, never rounded; a blank is 0. */
export function readCount(cell: unknown): number | CellFault {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : 'roster.bad_count';
  if (isBlank(cell)) return 0;
  if (typeof cell !== 'string') return typeof cell === 'object' ? 'roster.error_cell' : 'roster.bad_count';
  const text = cell.normalize('NFKC').trim();
  return /^-?(?:\d{1,3}(?:,\d{3})+|\d{1,15})(?:\.\d+)?$/.test(text)
    ? Number(text.replace(/,/g, ''))
    : 'roster.bad_count';
}

/** A whole number of things; a blank is 0. */
export function readWhole(cell: unknown): number | CellFault {
  const count = readCount(cell);
  return typeof count === 'string' || Number.isSafeInteger(count) ? count : 'roster.bad_count';
}

const NUMBER = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)?(?:\.(\d+))?\s*(%?)$/;

/** Any figure, also `85%` as 0.85, to millionths, rounded half up; NaN for a blank, which is not 0: an unrated creator is not rated 0. */
export function readNumber(cell: unknown): number | CellFault {
  if (typeof cell === 'number') {
    const nearest = Math.round(cell * 1e6);
    const scaled = nearest / 1e6 === cell && Math.abs(nearest) <= MAX_FEN ? nearest + 0 : scaledFromNumber(cell, 6);
    return scaled === scaled ? scaled : 'roster.bad_number';
  }
  if (isBlank(cell)) return NaN;
  if (typeof cell !== 'string') return typeof cell === 'object' ? 'roster.error_cell' : 'roster.bad_number';
  const match = NUMBER.exec(cell.normalize('NFKC').replace(/[−–]/g, '-').trim());
  const [, sign = '', whole = '', fraction = '', percent = ''] = match ?? [];
  const digits = whole.replace(/,/g, '') + fraction;
  if (digits === '') return 'roster.bad_number';
  const scaled = scaledFromDigits(sign === '-', digits, fraction.length + (percent === '' ? 0 : 2), 6);
  return scaled === scaled ? scaled : 'roster.bad_number';
}

const YES = new Set(['true', 'yes', 'y', '1', '是', '有', '对', '對', '√', '✓', '✔']);
const NO = new Set(['false', 'no', 'n', '0', '否', '无', '無', '×', '✗', '✘']);

/** Yes (1) or no (0); a blank is no. */
export function readTruth(cell: unknown): number | CellFault {
  if (isBlank(cell)) return 0;
  if (typeof cell === 'object') return 'roster.error_cell';
  const text = String(cell).normalize('NFKC').trim().toLowerCase();
  if (YES.has(text)) return 1;
  return NO.has(text) ? 0 : 'roster.bad_truth';
}
