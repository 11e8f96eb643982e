/**
 * The rules once more, as naively as they can be written: one object a creator, exact fractions, nothing shared with the engine. It
 * reads a policy's raw JSON and rows of plain cells in a fixed order. Only tests use it.
 */
export interface Row {
  readonly id: string;
  readonly agency: string;
  readonly start: number;
  readonly end: number;
  /** Yuan, as the decimal that the cell shows. */
  readonly base: string;
  readonly now: string;
  /** ISO days; empty for none. */
  readonly bound: string;
  readonly unbound: string;
  readonly enrolled: string;
}

export interface RawTrack {
  readonly scope: string;
  readonly measure: { readonly kind: string; readonly band?: string };
  readonly ladder: {
    readonly mode: string;
    readonly boundary: { readonly value: unknown };
    readonly thresholds?: { readonly value: unknown };
    readonly forfeitBelow?: { readonly value: unknown };
    readonly tiers: readonly {
      readonly from: { readonly value: unknown };
      readonly pays: { readonly value: unknown };
    }[];
  };
  readonly caps: readonly { readonly entity: string; readonly amount: { readonly value: unknown } }[];
}

type Fraction = readonly [numerator: bigint, denominator: bigint];

/** `-12.345` to a fraction. */
export function fraction(decimal: string): Fraction {
  const [, sign = '', whole = '0', digits = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal) ?? [];
  const numerator = BigInt(whole + digits);
  return [sign === '-' ? -numerator : numerator, 10n ** BigInt(digits.length)];
}

/** Times a hundred and rounded half up by magnitude: yuan to fen. */
export function toFen([n, d]: Fraction): bigint {
  const magnitude = (n < 0n ? -n : n) * 100n;
  const rounded = magnitude / d + ((magnitude % d) * 2n >= d ? 1n : 0n);
  return n < 0n ? -rounded : rounded;
}

const WAIST = [4, 5];
const HEAD = [6, 7, 8];

function isBound(row: Row, lastDay: string): boolean {
  return row.agency !== '' && row.bound <= lastDay && (row.unbound === '' || row.unbound > lastDay);
}

function isEnrolled(agency: string, rows: readonly Row[], first: string, last: string): boolean {
  return rows.some(row => row.agency === agency && row.enrolled >= first && row.enrolled <= last);
}

function measureOf(track: RawTrack, row: Row): bigint | undefined {
  if (track.measure.kind === 'incubated') {
    const band = track.measure.band === 'waist' ? WAIST : HEAD;
    return band.includes(row.end) && row.start < (band[0] ?? 0) ? 1n : 0n;
  }
  if (!HEAD.includes(row.end)) return undefined;
  const grown = toFen(fraction(row.now)) - toFen(fraction(row.base));
  return grown > 0n ? grown : 0n;
}

/** Fen for a measured value (fen, or a number of creators). */
export function rewardOf(track: RawTrack, value: bigint): bigint {
  const { ladder, measure } = track;
  const counts = measure.kind === 'incubated';
  const inclusive = ladder.boundary.value === 'lower_inclusive';
  let sum = 0n;
  const tiers = ladder.tiers.map(tier => {
    const from = counts ? BigInt(String(tier.from.value)) : toFen(fraction(String(tier.from.value)));
    sum = ladder.thresholds?.value === 'increment' ? sum + from : from;
    return { from: sum, pays: fraction(String(tier.pays.value)) };
  });
  const reached = tiers.filter(({ from }) => (inclusive ? value >= from : value > from));
  const top = reached.at(-1);
  if (top === undefined) return 0n;
  // Yuan as one fraction, rounded once at the very end.
  let yuan: Fraction = [0n, 1n];
  const add = ([n, d]: Fraction): void => {
    yuan = [yuan[0] * d + n * yuan[1], yuan[1] * d];
  };
  const begins = (from: bigint): bigint => (counts && inclusive && from > 0n ? from - 1n : from);
  const slices = reached.map(({ from, pays }, i) => {
    const next = reached[i + 1];
    return { units: (next === undefined ? value : begins(next.from)) - begins(from), pays };
  });
  if (ladder.mode === 'step') add(top.pays);
  if (ladder.mode === 'step_cumulative') for (const { pays } of reached) add(pays);
  if (ladder.mode === 'per_unit')
    for (const { units, pays } of slices) add([units * pays[0], (counts ? 1n : 100n) * pays[1]]);
  if (ladder.mode === 'marginal_rate') for (const { units, pays } of slices) add([units * pays[0], 10_000n * pays[1]]);
  if (ladder.mode === 'whole_rate') add([value * top.pays[0], 10_000n * top.pays[1]]);
  const fen = toFen(yuan);
  return fen < toFen(fraction(String(ladder.forfeitBelow?.value ?? 0))) ? 0n : fen;
}

function capOf(track: RawTrack, entity: string): bigint | undefined {
  const cap = track.caps.find(each => each.entity === entity);
  return cap === undefined ? undefined : toFen(fraction(String(cap.amount.value)));
}

/** Hamilton's method: whole shares first, then a fen each by remainder, the earlier first among equals. */
export function share(total: bigint, weights: readonly bigint[]): bigint[] {
  const sum = weights.reduce((a, b) => a + b, 0n);
  const parts = weights.map(weight => (total * weight) / sum);
  const order = weights
    .map((weight, i) => ({ i, rest: (total * weight) % sum }))
    .sort((a, b) => (a.rest === b.rest ? a.i - b.i : a.rest > b.rest ? -1 : 1));
  const left = Number(total - parts.reduce((a, b) => a + b, 0n));
  for (const { i } of order.slice(0, left)) parts[i] = (parts[i] ?? 0n) + 1n;
  return parts;
}

export interface OracleTrack {
  readonly payout: ReadonlyMap<string, bigint>;
  /** By row; only where the track pays creators. */
  readonly creators: readonly bigint[];
}

export function oracle(
  track: RawTrack,
  rows: readonly Row[],
  asksForSignUp: boolean,
  window = { first: '2023-02-28', last: '2023-03-20', lastDay: '2023-03-31' },
): OracleTrack {
  const payout = new Map<string, bigint>();
  const creators = rows.map(() => 0n);
  for (const agency of new Set(rows.map(row => row.agency).filter(name => name !== ''))) {
    const signed = !asksForSignUp || isEnrolled(agency, rows, window.first, window.last);
    const own = rows
      .map((row, i) => ({ row, i }))
      .filter(({ row }) => signed && row.agency === agency && isBound(row, window.lastDay));
    const measured = own.flatMap(({ row, i }) => {
      const value = measureOf(track, row);
      return value === undefined ? [] : [{ i, value }];
    });
    const agencyCap = capOf(track, 'agency');
    const limited = (fen: bigint): bigint => (agencyCap !== undefined && fen > agencyCap ? agencyCap : fen);
    if (track.scope === 'agency') {
      payout.set(
        agency,
        limited(
          rewardOf(
            track,
            measured.reduce((sum, { value }) => sum + value, 0n),
          ),
        ),
      );
      continue;
    }
    const creatorCap = capOf(track, 'creator');
    const earned = measured.map(({ value }) => {
      const fen = rewardOf(track, value);
      return creatorCap !== undefined && fen > creatorCap ? creatorCap : fen;
    });
    const total = earned.reduce((a, b) => a + b, 0n);
    const paid = total > limited(total) ? share(limited(total), earned) : earned;
    paid.forEach((fen, j) => (creators[measured[j]?.i ?? 0] = fen));
    payout.set(agency, limited(total));
  }
  return { payout, creators };
}
