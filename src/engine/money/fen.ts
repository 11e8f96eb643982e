/** Largest amount, in fen, with which the engine computes: a thousand rows of it still add up exactly. */
export const MAX_FEN = 9_000_000_000_000;

/** A number to 15 digits, as it is written where less than 15 of them stand before the point: there are no amounts beyond. */
const DECIMAL = /(-?)(\d+)\.(\d+)(?:e-(\d+))?$/;

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
  return scaledFromNumber(yuan, 2);
}

/** The same for any figure, as a whole number of parts, `10^places` to the unit. @example scaledFromNumber(0.85, 6) // 850_000 */
export function scaledFromNumber(value: number, places: number): number {
  const match = DECIMAL.exec(value.toPrecision(15));
  if (match === null) return NaN;
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
  return scaledFromDigits(sign === '-', whole + fraction, fraction.length + Number(exponent), places);
}

/**
 * The decimal `digits × 10^-scale` to a whole number of parts, `10^places` to the unit, rounded half up by magnitude; the text is
 * never turned into a binary fraction. NaN beyond MAX_FEN parts.
 *
 * @example scaledFromDigits(false, '12', 1, 2) // 120: 1.2 yuan in fen
 */
export function scaledFromDigits(negative: boolean, digits: string, scale: number, places: number): number {
  const drop = scale - places;
  const parts = drop <= 0 ? Number(digits + '0'.repeat(Math.min(-drop, 20))) : roundedPrefix(digits, drop);
  if (!(parts <= MAX_FEN)) return NaN;
  return negative && parts !== 0 ? -parts : parts;
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
