import type { PolicyPlace, PolicyProblemParams } from './policy/problem-params';
import type { Localized } from './policy/types';

/** A cell of a roster as messages name it: `row` counts from 1 at the range's first row, `index` is the column's place in the range. */
export interface CellPlace {
  readonly row: number;
  readonly index: number;
  readonly column: string;
  readonly value: string;
  /** Address on the sheet, added by who knows where the range stands; `row` is then the sheet's row. */
  readonly address?: string;
}

type ArgumentValue = Readonly<Record<'name' | 'value', string>>;

/**
 * Every problem that the engine can report, with what its message needs to name: the offending value, where it stands
 * and what would be right. The words are in src/locales/problems, for each code and language what is wrong and how to mend it.
 */
export interface ProblemParams extends PolicyProblemParams {
  'roster.empty': object;
  'roster.single_cell': object;
  'roster.not_a_range': { readonly found: string };
  'roster.no_header': { readonly found: readonly string[] };
  'roster.missing_column': {
    readonly field: string;
    readonly aliases: readonly string[];
    readonly found: readonly string[];
  };
  'roster.ambiguous_column': { readonly field: string; readonly first: string; readonly second: string };
  'roster.no_rows': object;
  'roster.error_cell': CellPlace;
  'roster.bad_level': CellPlace & { readonly first: string; readonly last: string };
  'roster.missing_level': CellPlace & { readonly first: string; readonly last: string };
  'roster.bad_amount': CellPlace;
  'roster.amount_too_large': CellPlace;
  'roster.bad_date': CellPlace;
  'roster.bad_name': CellPlace;
  'roster.bad_count': CellPlace;
  'roster.bad_number': CellPlace;
  'roster.bad_truth': CellPlace;
  'roster.unbound_before_bound': CellPlace & { readonly bound: string };
  'roster.duplicate_creator': CellPlace & { readonly otherRow: number };
  'roster.no_agency': CellPlace;
  'roster.totals_row': CellPlace;
  'roster.same_name': CellPlace & { readonly otherRow: number };
  'statement.sum_too_large': { readonly track: string; readonly agency: string };
  'track.unknown': { readonly track: string; readonly known: readonly string[] };
  'track.several': { readonly track: string; readonly ids: readonly string[] };
  'track.value_not_enough': { readonly track: Localized; readonly missing: 'target' | 'base' | 'before' | 'gates' };
  'agency.unknown': { readonly agency: string; readonly known: readonly string[] };
  'agency.none': { readonly policy: string };
  'creator.unknown': { readonly creator: string };
  'creator.several': { readonly creator: string; readonly rows: readonly string[] };
  'policy.unknown': { readonly policy: string; readonly known: readonly string[] };
  'quota.none': { readonly policy: string };
  'quota.level_not_covered': {
    readonly level: string;
    readonly quota: Localized;
    readonly covered: readonly string[];
  };
  'policy.none_on': { readonly date: string; readonly known: readonly string[] };
  'policy.choice_unreadable': { readonly name: string };
  /** `item`: what the figure is called, added by who knows the words. */
  'policy.number_unknown': { readonly path: string; readonly policy: string; readonly item?: string };
  /** Strict mode withholds it. */
  'policy.number_illustrative': { readonly path: string; readonly policy: string; readonly item?: string };
  'policy.path_unknown': PolicyPlace & {
    readonly policy: string;
    readonly reached: string;
    readonly here: readonly string[];
  };
  'policy.path_section': PolicyPlace & { readonly policy: string; readonly here: readonly string[] };
  'policy.no_ranking': { readonly policy: string };
  'argument.missing': { readonly name: string };
  'argument.too_large': ArgumentValue;
  'argument.error_cell': ArgumentValue;
  'argument.bad_value': ArgumentValue & { readonly of: 'amount' | 'count' | 'number' };
  'argument.bad_date': ArgumentValue;
  'argument.bad_level': ArgumentValue & { readonly first: string; readonly last: string };
  'argument.bad_count': ArgumentValue;
  'argument.shapes_differ': { readonly first: string; readonly second: string };
  'argument.currencies_differ': { readonly first: string; readonly second: string };
  'argument.bad_choice': ArgumentValue & { readonly allowed: readonly string[] };
  'argument.bad_top': { readonly value: string };
  'argument.one_cell': { readonly name: string };
  'argument.points_column_agency': object;
  'argument.not_a_policy': { readonly found: string };
}

export type ProblemCode = keyof ProblemParams;

export type Problem = { [C in ProblemCode]: { readonly code: C; readonly params: ProblemParams[C] } }[ProblemCode];

export function problem<C extends ProblemCode>(code: C, params: ProblemParams[C]): Problem {
  return { code, params } as Extract<Problem, { code: C }>;
}
