/** Exact numbers for the oracle: a numerator over a denominator above zero, in lowest terms. Nothing here ever rounds unless it says so. */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

export function fraction(n: bigint, d = 1n): Fraction {
  const divisor = greatestCommonDivisor(n < 0n ? -n : n, d);
  return { n: n / divisor, d: d / divisor };
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommonDivisor(b, a % b);
}

export const ZERO = fraction(0n);
export const ONE = fraction(1n);

/** A decimal as a policy or a cell shows it: `-12.345`, `0.000001`, `1e-7`. */
export function decimal(shown: string | number): Fraction {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/.exec(String(shown));
  if (match === null) throw new Error(`not a decimal: ${shown}`);
  const [, sign = '', whole = '', digits = '', exponent = '0'] = match;
  const magnitude = BigInt(whole + digits);
  const power = BigInt(exponent) - BigInt(digits.length);
  const n = sign === '-' ? -magnitude : magnitude;
  return power < 0n ? fraction(n, 10n ** -power) : fraction(n * 10n ** power);
}

export const plus = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d + b.n * a.d, a.d * b.d);
export const negated = ({ n, d }: Fraction): Fraction => ({ n: -n, d });
export const minus = (a: Fraction, b: Fraction): Fraction => plus(a, negated(b));
export const times = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.n, a.d * b.d);
export const over = (a: Fraction, b: Fraction): Fraction =>
  b.n < 0n ? fraction(-a.n * b.d, a.d * -b.n) : fraction(a.n * b.d, a.d * b.n);
export const percentOf = (percent: Fraction, of: Fraction): Fraction => times(times(percent, of), fraction(1n, 100n));
export const total = (parts: readonly Fraction[]): Fraction => parts.reduce(plus, ZERO);

/** Below zero, zero or above, as a is less than b, the same or more. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export const greater = (a: Fraction, b: Fraction): Fraction => (compare(a, b) >= 0 ? a : b);
export const lesser = (a: Fraction, b: Fraction): Fraction => (compare(a, b) <= 0 ? a : b);

/** To a whole number. The same for a number below zero as for the one above it. */
export function rounded({ n, d }: Fraction, rounding: string): bigint {
  if (n < 0n) return -rounded({ n: -n, d }, rounding);
  const whole = n / d;
  const twice = (n % d) * 2n;
  const up = {
    half_up: twice >= d,
    half_even: twice > d || (twice === d && whole % 2n === 1n),
    down: false,
  }[rounding];
  if (up === undefined) throw new Error(`no such rounding: ${rounding}`);
  return up ? whole + 1n : whole;
}

/** To so many decimals, half up. */
export function toDecimals(value: Fraction, decimals: number, rounding = 'half_up'): Fraction {
  const scale = 10n ** BigInt(decimals);
  return fraction(rounded(times(value, fraction(scale)), rounding), scale);
}

/** Whole things in a figure: those that are complete, or `up`: also the one that is begun. */
export function wholes({ n, d }: Fraction, how: string): Fraction {
  const rest = ((n % d) + d) % d;
  return fraction((n - rest) / d + (how === 'up' && rest !== 0n ? 1n : 0n));
}

/** Yuan to whole fen. */
export const toFen = (yuan: Fraction, rounding = 'half_up'): bigint => rounded(times(yuan, fraction(100n)), rounding);
