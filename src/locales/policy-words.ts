import type {
  ExclusiveGroup,
  Fact,
  FieldType,
  Ladder,
  Localized,
  Measure,
  Policy,
  Quota,
  Status,
  Track,
  Unit,
} from '../engine';

/** Every key that leads from a policy to one of its figures. */
type KeysOf<T> = T extends Fact<unknown> | Localized | string | number | boolean | null | undefined
  ? never
  : T extends readonly (infer Item)[]
    ? KeysOf<Item>
    : { [K in keyof T & string]-?: K | KeysOf<T[K]> }[keyof T & string];

export type PolicyKey = KeysOf<Policy>;

type Readings<T extends string> = Readonly<Record<T, string>>;
type ReadingOf<F> = F extends Fact<infer T extends string> ? Readings<T> : never;
type Condition = Track['where'][number];
type Cap = Track['caps'][number];

/** What closed values mean, by the key that holds them. */
export interface ValueWords {
  readonly scope: Readings<Track['scope']>;
  readonly kind: Readings<Measure['kind'] | Quota['limit']['kind']>;
  /** A mode without words is called by its id. */
  readonly mode: Readonly<Partial<Record<Ladder['mode'], string>>>;
  readonly boundary: ReadingOf<Ladder['boundary']>;
  readonly thresholds: ReadingOf<Ladder['thresholds']>;
  readonly overflow: ReadingOf<Cap['overflow']>;
  readonly stacking: ReadingOf<Policy['stacking']>;
  readonly rounding: ReadingOf<Policy['rounding']>;
  readonly countsFrom: ReadingOf<NonNullable<Policy['enrolment']>['countsFrom']>;
  readonly asOf: ReadingOf<NonNullable<Policy['binding']>['asOf']>;
  readonly population: ReadingOf<NonNullable<Policy['ranking']>['population']>;
  readonly ties: ReadingOf<NonNullable<Policy['ranking']>['ties']>;
  readonly negatives: ReadingOf<Ladder['negatives']>;
  readonly payee: Readings<Policy['payee']>;
  readonly rule: Readings<'unlimited'>;
  readonly measureOf: Readings<NonNullable<Track['measureOf']>>;
  readonly entity: Readings<Cap['entity']>;
  readonly pays: Readings<NonNullable<ExclusiveGroup['pays']>>;
  readonly type: Readings<FieldType>;
  readonly op: Readings<Condition['op']>;
}

export type TableSection =
  | 'about'
  | 'windows'
  | 'levels'
  | 'columns'
  | 'tracks'
  | 'ladders'
  | 'caps'
  | 'forms'
  | 'totals'
  | 'points'
  | 'quotas'
  | 'sources'
  | 'facts'
  | 'questions';

/** The words in which a policy is shown as a table. */
export interface PolicyWords {
  readonly columns: Readings<
    'section' | 'item' | 'value' | 'status' | 'source' | 'on' | 'note' | 'path' | 'otherValue' | 'otherNote' | 'change'
  >;
  /** The sections of a policy's table. */
  readonly tableSection: Readings<TableSection>;
  /** A list without items. */
  readonly none: string;
  readonly statusOf: (version: string) => string;
  /** By the policy's own keys. */
  readonly section: Readings<keyof Policy>;
  /** What a key is called; empty: nothing is said of it. */
  readonly key: Readings<PolicyKey>;
  /** The same where the key means something else: by the key above it, a dot and the key. */
  readonly keyIn: Readonly<Record<string, string>>;
  readonly values: ValueWords;
  /** The same where the key holds other values: by the key above it, a dot and the key. */
  readonly valuesIn: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly truth: Readings<'true' | 'false'>;
  readonly field: Readonly<Record<string, string>>;
  readonly status: Readings<Status>;
  readonly change: Readings<'added' | 'removed' | 'changed' | 'status'>;
  readonly cap: Readings<Cap['entity']>;
  readonly tier: (place: number) => string;
  readonly gate: (place: number) => string;
  readonly block: string;
  /** A form without a share. */
  readonly inKind: string;
  readonly condition: (field: string, op: Condition['op']) => string;
  /** An entry that has no name of its own. */
  readonly entry: (place: number) => string;
  readonly unit: Readings<Exclude<Unit, 'fen'>>;
  readonly yuan: string;
  readonly withUnit: (label: string, unit: string) => string;
  readonly perUnit: (currency: string, unit: string) => string;
  readonly source: (title: string, part: string) => string;
  /** Where a supplied figure is from, and when it was entered. */
  readonly suppliedFrom: (source: string, on: string) => string;
  readonly unknown: string;
  readonly join: string;
  readonly equal: (a: string, b: string) => string;
}
