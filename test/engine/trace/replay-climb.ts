import type { Input, Quantity, Rounding, Step } from '../../../src/engine';
import { figures, holds, magnitude, named, same, sum } from './lines';

const MILLION = 1_000_000n;
const SCALE = { fen: 100n, number: MILLION, creators: 1n, units: 1n, points: 1n, blocks: 1n };

/** The reward of a climb, from what the line names. */
export function laddered(step: Step, rounding: Rounding): bigint {
  const { inputs, track } = step;
  if (track === undefined) return 0n;
  checkBlocks(step);
  if (!inputs.some(({ kind }) => kind === 'tier')) return 0n;
  const parts = inputs.flatMap((input, i) =>
    input.kind === 'figure' && input.role === 'part' ? [{ quantity: input.quantity, pay: inputs[i + 1] }] : [],
  );
  const reward = parts.length === 0 ? sum(figures(step, 'pays')) : paid(parts, rounding);
  const mirrored = track.ladder.negatives?.value === 'mirrored';
  const signed = (named(step, 'value') ?? 0n) < 0n && mirrored ? -reward : reward;
  const floor = BigInt(Math.round((track.ladder.forfeitBelow?.value ?? 0) * 100));
  return magnitude(signed) < floor ? 0n : signed;
}

interface Paid {
  readonly quantity: Quantity;
  readonly pay: Input | undefined;
}

function paid(parts: readonly Paid[], rounding: Rounding): bigint {
  const { quantity, pay } = parts[0] as Paid;
  const per = BigInt(quantity.per ?? 1);
  if (pay?.kind === 'way') {
    const [gone, length] = [BigInt(pay.gone.value), BigInt(pay.length.value)];
    const rate = BigInt(pay.from) * length + BigInt(pay.to - pay.from) * gone;
    return rounded(BigInt(quantity.value) * rate, MILLION * per * length, rounding);
  }
  const products = parts.map(part => BigInt(part.quantity.value) * millionths(part.pay));
  const divisor = pay?.kind === 'rate' ? MILLION : 10_000n * SCALE[quantity.unit];
  return rounded(sum(products), divisor * per, rounding);
}

function millionths(pay: Input | undefined): bigint {
  if (pay?.kind !== 'rate' && pay?.kind !== 'price') throw new Error('a part for which nothing is paid');
  return BigInt(pay.millionths);
}

/** Whole blocks of what was counted: those before, and all. */
function checkBlocks(step: Step): void {
  const { track } = step;
  const all = named(step, 'blocks');
  if (track?.every?.size.value == null || all === undefined) return;
  const value = step.inputs.find(input => input.kind === 'figure' && input.role === 'value');
  const unit = value?.kind === 'figure' ? value.quantity.unit : 'units';
  const size = BigInt(Math.round(track.every.size.value * Number(SCALE[unit])));
  const up = track.every.rounding.value === 'up';
  const inBlocks = (counted: bigint): bigint => {
    const over = ((counted % size) + size) % size;
    return (counted - over) / size + (up && over > 0n ? 1n : 0n);
  };
  const measured = named(step, 'value') ?? 0n;
  if (track.before === undefined) {
    same(step, all, inBlocks(magnitude(measured)));
    return;
  }
  const [before = 0n, blocks = 0n] = figures(step, 'before');
  same(step, blocks, inBlocks(before));
  same(step, all, inBlocks(before + measured));
}

function rounded(numerator: bigint, divisor: bigint, how: Rounding): bigint {
  const absolute = magnitude(numerator);
  const whole = absolute / divisor;
  const twice = (absolute % divisor) * 2n;
  const up =
    how === 'half_up'
      ? twice >= divisor
      : how === 'half_even' && (twice > divisor || (twice === divisor && whole % 2n === 1n));
  const result = up ? whole + 1n : whole;
  return numerator < 0n ? -result : result;
}

/** Whether a gate lets through, from the line's own figures. */
export function redoGate(step: Step): void {
  const value = named(step, 'value') ?? 0n;
  const target = named(step, 'target');
  const within = step.inputs.every(input => {
    const bound =
      input.kind === 'bound'
        ? BigInt(input.millionths) * (target ?? 0n)
        : input.kind === 'figure' && (input.role === 'least' || input.role === 'most')
          ? BigInt(input.quantity.value) * MILLION
          : undefined;
    if (bound === undefined || (input.kind !== 'bound' && input.kind !== 'figure')) return true;
    return input.role === 'least' ? value * MILLION >= bound : value * MILLION <= bound;
  });
  holds(step, step.result === (within && (target === undefined || target > 0n)), 'the gate is not as its figures say');
}
