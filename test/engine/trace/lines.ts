import type { Input, Step } from '../../../src/engine';

/** What a line of a trace names, and how it is wrong. */

export function figures({ inputs }: Step, role: string, unit?: string): readonly bigint[] {
  return inputs.flatMap((input: Input) =>
    input.kind === 'figure' && input.role === role && (unit === undefined || input.quantity.unit === unit)
      ? [BigInt(input.quantity.value)]
      : [],
  );
}

export function named(step: Step, role: string): bigint | undefined {
  return figures(step, role)[0];
}

export function amount({ result }: Step): bigint {
  return typeof result === 'object' ? BigInt(result.value) : 0n;
}

export function sum(values: readonly bigint[]): bigint {
  return values.reduce((all, each) => all + each, 0n);
}

export function least(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}

export function positive(value: bigint): bigint {
  return value > 0n ? value : 0n;
}

export function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}

export function must(step: Step, expected: bigint): bigint {
  same(step, amount(step), expected);
  return expected;
}

export function same(step: Step, a: bigint, b: bigint | undefined): void {
  if (a !== b) wrong(step, `${a} is not ${b}`);
}

export function holds(step: Step, truth: boolean, what: string): void {
  if (!truth) wrong(step, what);
}

function wrong(step: Step, what: string): never {
  const shown = JSON.stringify(step, (key, value: unknown) =>
    key === 'facts' || key === 'track' || key === 'of' ? undefined : typeof value === 'bigint' ? String(value) : value,
  );
  throw new Error(`${step.rule} of ${step.track?.id ?? 'all'}: ${what}: ${shown}`);
}
