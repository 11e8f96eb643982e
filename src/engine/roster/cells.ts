import { FIRST_SERIAL, MAX_SERIAL, serialFromText } from '../date';
import { fenFromYuan } from '../money/fen';
import { fenFromText } from '../money/parse-amount';
import type { ProblemCode } from '../problem';
import { isBlank } from './grid';

/** What is wrong with a cell, by the code of its message. */
export type CellFault = Extract<
  ProblemCode,
  'roster.error_cell' | 'roster.bad_amount' | 'roster.amount_too_large' | 'roster.bad_date' | 'roster.bad_name'
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

/** A number of creators: as it is, never rounded; a blank is 0. */
export function readCount(cell: unknown): number | CellFault {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : 'roster.bad_amount';
  if (isBlank(cell)) return 0;
  if (typeof cell !== 'string') return typeof cell === 'object' ? 'roster.error_cell' : 'roster.bad_amount';
  const text = cell.normalize('NFKC').trim();
  return /^-?\d{1,9}(?:\.\d+)?$/.test(text) ? Number(text) : 'roster.bad_amount';
}
