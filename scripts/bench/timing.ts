export interface Times<Name extends string> {
  /** The median of what each took, in milliseconds. */
  readonly ms: Readonly<Record<Name, number>>;
  /** The least that each took: of short runs, what they need where nothing disturbs them. */
  readonly least: Readonly<Record<Name, number>>;
  /** How much longer one took than another: the median over the rounds, for what slows a machine down slows both of a round. */
  ratio(one: Name, other: Name): number;
}

/** Runs that are not timed: the compiler has seen the code when the first one is. */
const WARM_UPS = 3;

/**
 * Runs each contender once in every round, in changing order. Young garbage is collected before each run, so that none pays for what the
 * one before it left. (A full collection would also throw away compiled code, of which a single call in a sheet has none to lose.)
 */
export async function inTurns<Name extends string>(
  contenders: Readonly<Record<Name, () => unknown>>,
  rounds: number,
): Promise<Times<Name>> {
  const names = Object.keys(contenders) as Name[];
  const times = Object.fromEntries(names.map(name => [name, new Float64Array(rounds)])) as Record<Name, Float64Array>;
  for (let round = -WARM_UPS; round < rounds; round++) {
    for (const name of inOrderOf(round, names)) {
      globalThis.gc?.({ type: 'minor' });
      const start = performance.now();
      await contenders[name]();
      if (round >= 0) times[name][round] = performance.now() - start;
    }
  }
  return {
    ms: Object.fromEntries(names.map(name => [name, median(times[name])])) as Record<Name, number>,
    least: Object.fromEntries(names.map(name => [name, Math.min(...times[name])])) as Record<Name, number>,
    ratio: (one, other) => median(times[one].map((ms, round) => ms / (times[other][round] as number))),
  };
}

/** Each is first as often as last, and each comes after each other: who runs before may be felt by who runs next. */
function inOrderOf<Name>(round: number, names: readonly Name[]): readonly Name[] {
  const turn = (round + WARM_UPS) % names.length;
  const turned = [...names.slice(turn), ...names.slice(0, turn)];
  return round % 2 === 0 ? turned : turned.reverse();
}

export function median(values: Iterable<number>): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[sorted.length >> 1] ?? NaN;
}

/** Enough rounds for a steady median, few enough to wait for. */
export function roundsFor(rows: number): number {
  return Math.max(15, Math.min(101, Math.round(4_000_000 / rows)));
}
