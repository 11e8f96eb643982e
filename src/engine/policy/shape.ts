/**
 * What a reader takes, as data: the one source of the JSON Schema (docs/policy.schema.json) and of the table that a policy is laid out as.
 * Closed kinds, as those of a policy are.
 */
export type Shape =
  | { readonly kind: 'object'; readonly keys: Readonly<Record<string, KeyShape>> }
  | { readonly kind: 'list'; readonly item: Shape; readonly min: number; readonly most: number }
  /** One of several objects, told apart by the value of one key. */
  | { readonly kind: 'choice'; readonly key: string; readonly of: Readonly<Record<string, Shape>> }
  | { readonly kind: 'fact'; readonly keys: Readonly<Record<string, KeyShape>>; readonly value: Shape }
  /** A text in every language. */
  | { readonly kind: 'localized' }
  | { readonly kind: 'one_of'; readonly values: readonly string[] }
  | { readonly kind: 'text'; readonly of: 'text' | 'id' | 'field' | 'day' | 'month'; readonly pattern?: string }
  | { readonly kind: 'number'; readonly least?: number; readonly most?: number; readonly step?: number }
  | { readonly kind: 'truth' }
  | { readonly kind: 'scalar' };

/** `left_out`: the key may be missing; `filled_in`: it may, and then is read as an empty list or a default. */
export interface KeyShape {
  readonly shape: Shape;
  readonly needed: 'always' | 'left_out' | 'filled_in';
}
