import type { ExclusiveGroup, FieldType, Policy, PolicyCap, Rounding } from '../../../src/engine';
import { parsePolicy } from '../../../src/engine';
import type { TrackWords } from './words';
import { both, fact } from './words';

/** What a policy says besides its tracks. Days are ISO text, `null` what is not known. */
export interface Overall {
  readonly payee?: 'creator';
  readonly rounding?: Rounding | null;
  readonly stacking?: 'max' | null;
  readonly exclusive?: readonly Omit<ExclusiveGroup, 'id'>[];
  readonly policyCaps?: readonly PolicyCap[];
  readonly forfeitBelow?: number | null;
  /** A form without a share is given in kind. */
  readonly forms?: readonly (readonly [form: string, share?: number | null])[];
  readonly period?: readonly [from: string | null, to: string | null];
  readonly signUp?: readonly [from: string | null, to: string | null];
  readonly carriedOver?: readonly [from: string | null, to: string | null];
  /** Binding is asked for; whether who unbinds on the last day still counts. */
  readonly dayOfUnbindingCounts?: boolean | null;
  readonly levels?: readonly (readonly [id: string, ordinal: number, band?: string | null])[];
  readonly ranking?: {
    readonly points: Readonly<Record<string, number | null>>;
    readonly population?: 'bound' | 'incubated' | null;
    readonly top?: number | null;
    readonly ties?: 'shared' | 'dense' | 'in_order' | null;
    readonly leading?: number | null;
  };
}

/** Columns beside the built-in ones; each goes by its id. */
const FIELDS: readonly (readonly [id: string, type: FieldType])[] = [
  ['city', 'text'],
  ['refund', 'amount'],
  ['aim', 'amount'],
  ['paid', 'amount'],
  ['orders', 'count'],
  ['orders_aim', 'count'],
  ['orders_before', 'count'],
  ['rating', 'number'],
  ['hours', 'number'],
  ['hours_before', 'number'],
  ['first_live', 'day'],
  ['grade', 'level'],
  ['signed', 'truth'],
];

const BANDS = ['waist', 'head'] as const;

/** Lv0 to Lv8: from Lv4 on waist, from Lv6 on head. */
const LEVELS = Array.from(
  { length: 9 },
  (_, i) => [`Lv${i}`, i, i < 4 ? undefined : i < 6 ? 'waist' : 'head'] as const,
);

const window = ([from, to]: readonly [string | null, string | null]) => ({ from: fact(from), to: fact(to) });

/** The file of a policy with these tracks, named `a`, `b`, `c` … in their order, and as little else as may be. */
export function fileOf(tracks: readonly TrackWords[], says: Overall = {}): Record<string, unknown> {
  const { period = ['2023-03-01', '2023-03-31'], ranking, levels = LEVELS } = says;
  const asked = <K extends keyof Overall>(key: K, make: (value: Exclude<Overall[K], undefined>) => object): object => {
    const value = says[key];
    return value === undefined ? {} : make(value as Exclude<Overall[K], undefined>);
  };
  return {
    id: 'rules',
    version: '2023-03',
    revision: 1,
    title: both('rules'),
    currency: 'CNY',
    timezone: 'Asia/Shanghai',
    windows: { effective: window(period), ...asked('signUp', days => ({ enrolment: window(days) })) },
    ...asked('payee', payee => ({ payee })),
    ...asked('carriedOver', days => ({
      enrolment: { carryOverFrom: fact(['2023-02']), carryOverWindow: window(days), countsFrom: fact('period_start') },
    })),
    ...asked('dayOfUnbindingCounts', counts => ({
      binding: { asOf: fact('period_end'), dayOfUnbindingCounts: fact(counts) },
    })),
    bands: BANDS.map(id => ({ id, title: both(id) })),
    levels: levels.map(([id, ordinal, band]) => ({ id, ordinal, ...(band === undefined ? {} : { band: fact(band) }) })),
    fields: FIELDS.map(([id, type]) => ({ id, type, title: both(id), aliases: [id] })),
    tracks: tracks.map((track, i) => ({ id: 'abcdefgh'.charAt(i), title: both('abcdefgh'.charAt(i)), ...track })),
    stacking: fact(says.stacking === undefined ? 'sum' : says.stacking),
    rounding: fact(says.rounding === undefined ? 'half_up' : says.rounding),
    ...asked('exclusive', groups => ({ exclusive: groups.map((group, i) => ({ id: `g${i + 1}`, ...group })) })),
    ...asked('policyCaps', policyCaps => ({ policyCaps })),
    ...asked('forfeitBelow', yuan => ({ forfeitBelow: fact(yuan) })),
    ...asked('forms', forms => ({
      forms: forms.map(([id, share]) => ({
        id,
        title: both(id),
        ...(share === undefined ? {} : { share: fact(share) }),
      })),
    })),
    ...(ranking === undefined ? {} : { ranking: rankingOf(ranking) }),
    sources: [],
  };
}

function rankingOf({ points, population, top, ties, leading }: NonNullable<Overall['ranking']>): object {
  return {
    title: both('ranking'),
    points: Object.entries(points).map(([level, each]) => ({ level, points: fact(each) })),
    population: fact(population === undefined ? 'bound' : population),
    top: fact(top === undefined ? 10 : top),
    ties: fact(ties === undefined ? 'shared' : ties),
    leading: fact(leading === undefined ? 2 : leading),
  };
}

export function policyOf(tracks: readonly TrackWords[], says: Overall = {}): Policy {
  const parsed = parsePolicy(fileOf(tracks, says));
  if (!parsed.ok) throw new Error(`the parser refuses the policy: ${JSON.stringify(parsed.problems)}`);
  return parsed.value;
}
