import type { Input, Quantity, Rounding, Statement, Step, Track, Who } from '../../../src/engine';

/**
 * Walks through a trace with paper and pencil: each step's result is worked out anew from the figures that the step itself names, and
 * each figure must be what an earlier step came to. Knows nothing of the evaluation.
 *
 * @returns the payout, in fen
 */
export function replay(steps: readonly Step[], rounding: Rounding): number {
  const state = new Map<string, bigint>();
  for (const step of steps) redo(step, state, rounding);
  const last = steps.at(-1);
  if (last?.rule !== 'payout') throw new Error('the last line is not the payout');
  return Number(amount(last));
}

function redo(step: Step, state: Map<string, bigint>, rounding: Rounding): void {
  const own = keyOf(step);
  const named = (role: string): bigint => figures(step, role)[0] ?? 0n;
  switch (step.rule) {
    case 'ladder':
      state.set(own, must(step, laddered(step, rounding)));
      return;
    case 'shut':
      state.set(own, must(step, 0n));
      return;
    case 'creator_cap':
    case 'agency_cap':
      same(step, named('reward'), state.get(own));
      state.set(own, must(step, least(named('reward'), named('cap'))));
      return;
    case 'measure_total':
    case 'reward_total':
      must(step, sum(figures(step, 'each')));
      if (step.rule === 'reward_total') {
        same(step, amount(step), sum(creatorsOf(step, state)));
        state.set(own, amount(step));
      }
      return;
    case 'share':
      same(step, named('reward'), state.get(own));
      state.set(own, amount(step));
      return;
    case 'track_cap':
    case 'exclusive':
    case 'stacking':
    case 'all_creator_cap':
    case 'all_agency_cap':
    case 'all_policy_cap':
    case 'forfeit':
      same(step, named('reward'), state.get(own) ?? 0n);
      state.set(own, amount(step));
      return;
    case 'track_payout':
      same(step, amount(step), state.get(own) ?? 0n);
      if (step.subject.kind === 'agency' && step.track?.scope === 'creator' && amount(step) !== 0n) {
        same(step, amount(step), sum(creatorsOf(step, state)));
      }
      state.set(`=${step.track?.id ?? ''}`, amount(step));
      return;
    case 'payout': {
      const paid = [...state].filter(([key]) => key.startsWith('=')).map(([, fen]) => fen);
      same(step, sum(figures(step, 'each')), sum(paid));
      must(step, sum(paid));
      return;
    }
    case 'enrolment':
    case 'standing':
    case 'counted':
    case 'condition':
    case 'measure':
    case 'base':
    case 'target':
    case 'before':
    case 'gate':
    case 'tier_gate':
    case 'form':
      return;
  }
}

function keyOf({ track, subject }: Step): string {
  return `${track?.id ?? ''} ${subject.kind} ${subject.kind === 'creator' ? subject.row : ''}`;
}

function creatorsOf({ track }: Step, state: Map<string, bigint>): readonly bigint[] {
  return [...state].filter(([key]) => key.startsWith(`${track?.id ?? ''} creator `)).map(([, fen]) => fen);
}

function laddered(step: Step, rounding: Rounding): bigint {
  const { inputs, track } = step;
  const [value = 0n] = figures(step, 'value');
  if (track === undefined || !inputs.some(({ kind }) => kind === 'tier')) return 0n;
  const pays = inputs.filter(input => input.kind === 'rate' || input.kind === 'price');
  const parts = inputs.flatMap(input => (input.kind === 'figure' && input.role === 'part' ? [input.quantity] : []));
  const reward = parts.length === 0 ? sum(figures(step, 'pays')) : paid(parts, pays, rounding);
  if (reward === undefined) return amount(step);
  const signed = value < 0n && track.ladder.negatives?.value === 'mirrored' ? -reward : reward;
  const floor = BigInt(Math.round((track.ladder.forfeitBelow?.value ?? 0) * 100));
  return (signed < 0n ? -signed : signed) < floor ? 0n : signed;
}

/** Undefined: between two tiers; that takes the way between their thresholds, which the line does not name. */
function paid(parts: readonly Quantity[], pays: readonly Input[], rounding: Rounding): bigint | undefined {
  if (pays.length !== parts.length) return undefined;
  const [{ unit, per = 1 } = { unit: 'units' } as Quantity] = parts;
  const millionths = pays.map(pay => (pay.kind === 'rate' || pay.kind === 'price' ? BigInt(pay.millionths) : 0n));
  const products = parts.map(({ value }, i) => BigInt(value) * (millionths[i] ?? 0n));
  const scale = { fen: 100n, number: 1_000_000n, creators: 1n, units: 1n, points: 1n }[unit];
  const divisor = pays[0]?.kind === 'rate' ? 1_000_000n : 10_000n * scale;
  return rounded(sum(products), divisor * BigInt(per), rounding);
}

function rounded(numerator: bigint, divisor: bigint, how: Rounding): bigint {
  const magnitude = numerator < 0n ? -numerator : numerator;
  const whole = magnitude / divisor;
  const twice = (magnitude % divisor) * 2n;
  const up =
    how === 'half_up'
      ? twice >= divisor
      : how === 'half_even' && (twice > divisor || (twice === divisor && whole % 2n === 1n));
  const result = up ? whole + 1n : whole;
  return numerator < 0n ? -result : result;
}

function figures({ inputs }: Step, role: string): readonly bigint[] {
  return inputs.flatMap((input: Input) =>
    input.kind === 'figure' && input.role === role ? [BigInt(input.quantity.value)] : [],
  );
}

function amount({ result }: Step): bigint {
  return typeof result === 'object' ? BigInt(result.value) : 0n;
}

function sum(values: readonly bigint[]): bigint {
  return values.reduce((all, each) => all + each, 0n);
}

function least(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}

function must(step: Step, expected: bigint): bigint {
  same(step, amount(step), expected);
  return expected;
}

function same(step: Step, a: bigint, b: bigint | undefined): void {
  if (a === b) return;
  const shown = JSON.stringify(step, (key, value: unknown) =>
    key === 'facts' || key === 'track' ? undefined : typeof value === 'bigint' ? String(value) : value,
  );
  throw new Error(`${step.rule} of ${step.track?.id ?? 'all'}: ${a} is not ${b}: ${shown}`);
}

/** Everybody whom a policy pays. */
export function payees({ policy, roster }: Statement): readonly Who[] {
  const count = policy.payee === 'agency' ? roster.agencies.length : roster.size;
  return Array.from({ length: count }, (_, place) => ({ entity: policy.payee, place }));
}

/** What the statement pays somebody, in fen. @param track one alone; default: all */
export function payoutOf({ tracks }: Statement, { entity, place }: Who, track?: Track): number {
  return tracks
    .filter(result => track === undefined || result.track === track)
    .reduce((all, { payout, creators }) => all + ((entity === 'agency' ? payout : creators?.payout)?.[place] ?? 0), 0);
}
