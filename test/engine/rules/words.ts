import type {
  Cap,
  Condition,
  ExclusiveGroup,
  Fact,
  Gate,
  Ladder,
  LadderMode,
  Localized,
  Measure,
  PolicyCap,
  Scalar,
  Tier,
  Track,
} from '../../../src/engine';

/** The words in which the tables of this folder say a policy; `null` for a figure that is not known. */

export const both = (text: string): Localized => ({ 'zh-CN': text, 'en-US': text });

export function fact<T>(value: T | null): Fact<T> {
  return value === null ? { value, status: 'unknown' } : { value, status: 'illustrative' };
}

type Figure = number | null;

/** Leaves out what is undefined: a file has no such keys. */
function given<T extends object>(parts: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}

const known = <T>(value: T | null | undefined): Fact<T> | undefined => (value === undefined ? undefined : fact(value));

// What is counted.

interface More {
  readonly floor?: Figure;
  readonly where?: readonly Condition[];
}

const more = ({ floor, where }: More) => given({ floor: known(floor), where });

export const sum = (field: string, also: More = {}): Measure => ({ kind: 'sum', field, ...more(also) });

export const growth = (field: string, base: string, also: More = {}): Measure => ({
  kind: 'increment',
  field,
  base,
  ...more(also),
});

export const count = (...where: readonly Condition[]): Measure => ({ kind: 'count', where });
export const points = (...where: readonly Condition[]): Measure => ({ kind: 'points', where });
export const incubated = (band: string, ...where: readonly Condition[]): Measure => ({
  kind: 'incubated',
  band,
  where,
});

/** Each term: how many times the column, and by which other column. */
export const combined = (
  terms: readonly (readonly [times: Figure, field: string, by?: string])[],
  also: More = {},
): Measure => ({
  kind: 'combined',
  terms: terms.map(([times, field, by]) => ({ field, ...given({ by }), times: fact(times) })),
  ...more(also),
});

export const rewardOf = (...tracks: readonly string[]): Measure => ({ kind: 'reward', tracks });

export const when = (field: string, op: Condition['op'], value: Scalar | readonly Scalar[] | null): Condition =>
  ({ field, op, value: fact(value) }) as Condition;

// How it becomes money.

interface OfTier {
  readonly to?: Figure;
  readonly gates?: readonly Gate[];
}

interface OfLadder {
  readonly boundary?: 'lower_exclusive' | null;
  readonly thresholds?: 'increment' | 'cumulative' | null;
  readonly forfeitBelow?: Figure;
  readonly negatives?: 'mirrored' | 'none' | null;
}

/** Each tier: from, and what it pays. */
export function ladder(
  mode: LadderMode,
  tiers: readonly (readonly [from: Figure, pays: Figure, also?: OfTier])[],
  { boundary, thresholds, forfeitBelow, negatives }: OfLadder = {},
): Ladder {
  return {
    mode,
    boundary: fact(boundary === undefined ? 'lower_inclusive' : boundary),
    ...given({ thresholds: known(thresholds), forfeitBelow: known(forfeitBelow), negatives: known(negatives) }),
    tiers: tiers.map(([from, pays, { to, gates } = {}]): Tier => ({
      from: fact(from),
      ...given({ to: known(to), gates }),
      pays: fact(pays),
    })),
  };
}

interface OfGate {
  readonly entity?: 'creator' | 'agency';
  readonly target?: Measure;
  readonly from?: Figure;
  readonly to?: Figure;
}

export const gate = (measure: Measure, { entity, target, from, to }: OfGate): Gate => ({
  measure,
  ...given({ entity, target, from: known(from), to: known(to) }),
});

type Overflow = 'pro_rata' | 'in_order' | null;

export const cap = (entity: Cap['entity'], amount: Figure, overflow?: Overflow): Cap => ({
  entity,
  amount: fact(amount),
  ...given({ overflow: known(overflow) }),
});

export const capOver = (
  tracks: readonly string[],
  entity: Cap['entity'],
  amount: Figure,
  overflow?: Overflow,
): PolicyCap => ({ ...cap(entity, amount, overflow), tracks });

export const onlyOne = (
  entity: 'creator' | 'agency',
  tracks: readonly string[],
  pays?: 'highest' | 'lowest',
): Omit<ExclusiveGroup, 'id'> => ({ entity, tracks, ...given({ pays }) });

interface OfTrack extends Partial<
  Pick<Track, 'measureOf' | 'before' | 'base' | 'target' | 'where' | 'gates' | 'caps'>
> {
  readonly every?: readonly [size: Figure, rounding: 'down' | 'up' | null];
  readonly forms?: readonly (readonly [form: string, share: Figure])[];
}

export type TrackWords = Omit<Track, 'id' | 'title'>;

function track(scope: Track['scope'], measure: Measure, rungs: Ladder, also: OfTrack): TrackWords {
  const { every, forms, ...rest } = also;
  return {
    scope,
    measure,
    where: [],
    gates: [],
    caps: [],
    ladder: rungs,
    ...rest,
    ...given({
      every: every && { size: fact(every[0]), rounding: fact(every[1]) },
      forms: forms?.map(([form, share]) => ({ form, share: fact(share) })),
    }),
  };
}

/** A track that pays each agency for what its creators have together. */
export const agencies = (measure: Measure, rungs: Ladder, also: OfTrack = {}): TrackWords =>
  track('agency', measure, rungs, also);

/** A track that pays for each creator. */
export const creators = (measure: Measure, rungs: Ladder, also: OfTrack = {}): TrackWords =>
  track('creator', measure, rungs, also);
