/** Largest amount, in fen, with which the engine computes: a thousand rows of it still add up exactly. */
export const MAX_FEN = 9_000_000_000_000;

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/;

/**
 * Yuan to integer fen, rounded half up (half away from zero, so that a refund mirrors its payment).
 *
 * The amount is the decimal that the cell shows: 1.005 is 101 fen, although the binary number is a little less.
 * Excel shows 15 significant digits, and so many are read. Gives NaN for NaN, ±Infinity and amounts beyond MAX_FEN.
 *
 * @example fenFromYuan(1.005) // 101
 */
export function fenFromYuan(yuan: number): number {
  const nearest = Math.round(yuan * 100);
  if (nearest / 100 === yuan) return Math.abs(nearest) <= MAX_FEN ? nearest + 0 : NaN;
  const match = DECIMAL.exec(yuan.toPrecision(15));
  if (match === null) return NaN;
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
  return fenFromDigits(sign === '-', whole + fraction, fraction.length - Number(exponent));
}

/**
 * The decimal `digits × 10^-scale` yuan to fen, rounded half up by magnitude; the text is never turned into a binary fraction.
 *
 * @example fenFromDigits(false, '12', 1) // 120: 1.2 yuan
 */
export function fenFromDigits(negative: boolean, digits: string, scale: number): number {
  const drop = scale - 2;
  const fen = drop <= 0 ? Number(digits + '0'.repeat(Math.min(-drop, 20))) : roundedPrefix(digits, drop);
  if (!(fen <= MAX_FEN)) return NaN;
  return negative && fen !== 0 ? -fen : fen;
}

/** All but the last `drop` digits, one more if the first dropped digit is 5 or above. */
function roundedPrefix(digits: string, drop: number): number {
  const kept = digits.length - drop;
  if (kept < 0) return 0;
  return Number(digits.slice(0, kept)) + (digits.charCodeAt(kept) >= 0x35 ? 1 : 0);
}

/** Fen to the yuan number that a cell holds. @example yuanFromFen(101) // 1.01 */
export function yuanFromFen(fen: number): number {
  return fen / 100;
}
