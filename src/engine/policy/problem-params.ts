export interface PolicyPlace {
  readonly path: string;
  /** Of a policy that stands in a table: the cell that it is about, counted as in CellPlace; `path` then begins with the address. */
  readonly cell?: { readonly row: number; readonly index: number; readonly address: string };
}

/** What can be wrong or odd in a policy, as a file or as a table; see ProblemParams. */
export interface PolicyProblemParams {
  'policy.reference_gone': { readonly name: string };
  'policy.not_an_object': PolicyPlace & { readonly found: string };
  'policy.not_a_list': PolicyPlace & { readonly found: string };
  'policy.empty_list': PolicyPlace;
  'policy.too_many': PolicyPlace & { readonly found: string; readonly most: string };
  'policy.too_many_in_all': PolicyPlace & { readonly most: string };
  'policy.unknown_key': PolicyPlace & { readonly key: string; readonly allowed: readonly string[] };
  'policy.missing_key': PolicyPlace & { readonly key: string };
  'policy.not_text': PolicyPlace & { readonly found: string };
  /** `write`: the number that a text in a table stands for, as it should be written. */
  'policy.not_a_number': PolicyPlace & { readonly found: string; readonly write?: string };
  'policy.not_an_integer': PolicyPlace & { readonly found: string };
  'policy.not_yuan': PolicyPlace & { readonly found: string };
  'policy.too_large': PolicyPlace & { readonly found: string; readonly most: string };
  'policy.cap_twice': PolicyPlace & { readonly entity: string };
  'policy.cap_without_effect': PolicyPlace;
  'policy.same_field': PolicyPlace & { readonly field: string };
  'policy.too_fine': PolicyPlace & { readonly found: string; readonly decimals: string };
  'policy.not_a_scalar': PolicyPlace & { readonly found: string };
  'policy.bad_field_id': PolicyPlace & { readonly found: string };
  'policy.field_unknown': PolicyPlace & { readonly field: string; readonly known: readonly string[] };
  'policy.field_type': PolicyPlace & { readonly field: string; readonly type: string; readonly expected: string };
  'policy.alias_twice': PolicyPlace & { readonly alias: string; readonly field: string };
  'policy.not_summable': PolicyPlace & { readonly field: string; readonly type: string };
  'policy.units_differ': PolicyPlace & { readonly first: string; readonly second: string };
  'policy.op_not_for_type': PolicyPlace & {
    readonly op: string;
    readonly type: string;
    readonly allowed: readonly string[];
  };
  'policy.value_not_for_type': PolicyPlace & { readonly found: string; readonly type: string; readonly write?: string };
  'policy.no_levels': PolicyPlace;
  'policy.no_agencies': PolicyPlace;
  'policy.points_without_ranking': PolicyPlace;
  'policy.base_without_effect': PolicyPlace & { readonly mode: string };
  'policy.not_together': PolicyPlace & { readonly other: string };
  'policy.not_above_zero': PolicyPlace;
  'policy.reward_out_of_reach': PolicyPlace & { readonly track: string; readonly known: readonly string[] };
  'policy.reward_not_base': PolicyPlace;
  'policy.mirrored_beside': PolicyPlace;
  'policy.gate_of_creators': PolicyPlace;
  'policy.exclusive_of_creators': PolicyPlace & { readonly track: string };
  'policy.tier_gap': PolicyPlace & { readonly to: string; readonly next: string };
  'policy.tier_overlap': PolicyPlace & { readonly to: string; readonly next: string };
  'policy.tier_ends_early': PolicyPlace & { readonly from: string; readonly to: string };
  'policy.end_of_increment': PolicyPlace;
  'lint.cap_unreachable': PolicyPlace & { readonly cap: string; readonly most: string };
  'lint.cut_by_cap': PolicyPlace & { readonly cap: string; readonly tier: string; readonly pays: string };
  'lint.cap_of_zero': PolicyPlace;
  'lint.cap_beside': PolicyPlace & { readonly cap: string; readonly other: string; readonly most: string };
  'lint.group_of_one': PolicyPlace;
  'lint.dates_crossed': PolicyPlace & {
    readonly found: string;
    readonly where: 'before' | 'after';
    readonly other: string;
    readonly limit: string;
  };
  'lint.points_fall': PolicyPlace & {
    readonly level: string;
    readonly points: string;
    readonly lower: string;
    readonly more: string;
  };
  'lint.same_title': PolicyPlace & { readonly title: string; readonly other: string };
  'lint.cliff': PolicyPlace & { readonly from: string; readonly before: string; readonly after: string };
  'lint.small_rates': PolicyPlace & { readonly most: string };
  'lint.never_pays': PolicyPlace;
  'lint.empty_band': PolicyPlace & { readonly band: string };
  'lint.band_gap': PolicyPlace & { readonly band: string; readonly level: string };
  'policy.not_a_rate': PolicyPlace & { readonly found: string };
  'policy.rate_of_count': PolicyPlace & { readonly mode: string };
  'policy.negative': PolicyPlace & { readonly found: string };
  'policy.not_one_of': PolicyPlace & { readonly found: string; readonly allowed: readonly string[] };
  'policy.not_a_date': PolicyPlace & { readonly found: string };
  'policy.not_a_month': PolicyPlace & { readonly found: string };
  'policy.bad_id': PolicyPlace & { readonly found: string };
  'policy.duplicate_id': PolicyPlace & { readonly id: string };
  'policy.dangling': PolicyPlace & { readonly id: string; readonly known: readonly string[] };
  'policy.unknown_with_value': PolicyPlace;
  'policy.value_missing': PolicyPlace & { readonly status: string };
  'policy.source_missing': PolicyPlace & { readonly status: 'published' | 'supplied' };
  'policy.source_dangling': PolicyPlace & { readonly source: string; readonly known: readonly string[] };
  'policy.note_missing': PolicyPlace & { readonly status: string };
  'policy.day_missing': PolicyPlace;
  'policy.day_refused': PolicyPlace & { readonly status: string };
  /** `name`: the argument that was to be a policy. */
  'policy.table_no_header': PolicyPlace & { readonly name?: string };
  'policy.file_too_large': PolicyPlace & { readonly most: string };
  'policy.key_twice': PolicyPlace & { readonly key: string };
  'policy.too_deep': PolicyPlace & { readonly most: string };
  'policy.not_json': PolicyPlace & { readonly found: string };
  'policy.table_empty': PolicyPlace;
  'policy.table_no_path': PolicyPlace & { readonly found: string };
  'policy.table_path': PolicyPlace & { readonly found: string };
  'policy.table_twice': PolicyPlace & { readonly found: string; readonly other: string };
  'policy.table_error': PolicyPlace & { readonly found: string };
  'policy.tiers_not_increasing': PolicyPlace & { readonly previous: string; readonly found: string };
  'policy.window_reversed': PolicyPlace & { readonly from: string; readonly to: string };
  'policy.shares_off': PolicyPlace & { readonly sum: string };
  /** A share as a part of one, where parts of a hundred are meant. */
  'policy.share_of_one': PolicyPlace & { readonly found: string; readonly write: string };
}
