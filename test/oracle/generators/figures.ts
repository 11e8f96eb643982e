import fc from 'fast-check';

/** Figures by chance. Those of policies and those of rosters lie on the same grids, so that they often meet: on a threshold, a cap, half a fen. */

/** What a measure, and so a threshold of it, is counted in. */
export type Unit = 'money' | 'units' | 'number' | 'creators' | 'points' | 'percent';

/** One step of the grid in the unit, and the smallest difference that the unit knows. */
const GRID: Readonly<Record<Unit, { readonly step: number; readonly least: number; readonly decimals: number }>> = {
  money: { step: 50, least: 0.01, decimals: 2 },
  units: { step: 1, least: 1, decimals: 0 },
  number: { step: 0.5, least: 0.000001, decimals: 6 },
  creators: { step: 1, least: 1, decimals: 0 },
  points: { step: 5, least: 1, decimals: 0 },
  percent: { step: 25, least: 0.0001, decimals: 4 },
};

/** So many steps of the unit's grid, and a little more. */
export function onGrid(unit: Unit, steps: number, leasts = 0): number {
  const { step, least, decimals } = GRID[unit];
  return Number((steps * step + leasts * least).toFixed(decimals));
}

/** For whatever wants one. */
export const title = { 'zh-CN': '例', 'en-US': 'Example' };

export const fact = <T>(value: T) => ({ value, status: 'illustrative' });

/**
 * The policy with every so manieth of its figures supplied by the analyst, none for 0: what is paid does not depend on where a figure is
 * from.
 */
export function withSupplied<T>(policy: T, every: number): T {
  let place = 0;
  return JSON.parse(JSON.stringify(policy), (_key, value: unknown) => {
    if (typeof value !== 'object' || value === null || !('status' in value) || value.status !== 'illustrative')
      return value;
    place += 1;
    return every > 0 && place % every === 0
      ? { ...value, status: 'supplied', source: '机构后台#3 月', on: '2023-03-02' }
      : value;
  }) as T;
}

/** Without what is left out. */
export function present<T extends object>(parts: T): { readonly [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined)) as {
    readonly [K in keyof T]: Exclude<T[K], undefined>;
  };
}

/** Mostly left out. */
export function rarely<T>(some: fc.Arbitrary<T>, weight = 1): fc.Arbitrary<T | undefined> {
  return fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight, arbitrary: some });
}

const scaled = (max: number, decimals: number): fc.Arbitrary<number> =>
  fc.integer({ min: 0, max: max * 10 ** decimals }).map(n => n / 10 ** decimals);

/** Yuan that a tier pays. */
export const yuan: fc.Arbitrary<number> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(1, 2.5, 5, 10, 50, 100, 0.01, 3.33, 33.34, 1000, 30_000, 0) },
  { weight: 1, arbitrary: scaled(200, 2) },
  { weight: 1, arbitrary: scaled(60_000, 2) },
);

/** Yuan of a cap: tight, and often what some rewards come to. */
export const most: fc.Arbitrary<number> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(100, 50, 10, 5, 7.5, 3.33, 66.67, 150, 250, 1000, 0.01, 0, 12_345_678_901.23),
  },
  { weight: 1, arbitrary: scaled(500, 2) },
  { weight: 1, arbitrary: scaled(30_000, 2) },
);

/** Yuan below which nothing is paid. */
export const least: fc.Arbitrary<number> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(5, 10, 0.01, 0, 50, 100) },
  { weight: 1, arbitrary: scaled(200, 2) },
);

/** Yuan a unit. */
export const unitPay: fc.Arbitrary<number> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(1, 0.005, 0.5, 2, 0.015, 0.000001, 0.333333, 0) },
  { weight: 1, arbitrary: scaled(20, 6) },
);

/** Percent of money. */
export const rate: fc.Arbitrary<number> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(50, 1, 5, 12.5, 0.5, 2.5, 100, 0.0001, 33.3333, 150, 0) },
  { weight: 1, arbitrary: scaled(30, 4) },
);

/** A figure of the unit that a policy names: a threshold, a floor. */
export function figure(unit: Unit): fc.Arbitrary<number> {
  return fc
    .tuple(fc.nat({ max: 8 }), fc.constantFrom(0, 0, 0, 1, 2))
    .map(([steps, leasts]) => onGrid(unit, steps, leasts));
}
