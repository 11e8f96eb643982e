import type { Policy } from '../../engine';
import { policies } from '../../policies';

/** A policy that can be compared. */
export interface Comparable {
  /** What tells it from the others; stays when its content changes. */
  readonly key: string;
  /** As the list calls it. */
  readonly title: string;
  readonly policy: Policy;
  /** What a formula is given for it: an id in quotes, or the workbook's name for a table. */
  readonly argument: string;
  /** What a function is given for it: the id, or the cells of the table. */
  readonly given: unknown;
}

export type Pair = readonly [a: Comparable, b: Comparable];

/** Those of the library, oldest first. */
export function libraryComparables(titleOf: (policy: Policy) => string): readonly Comparable[] {
  return policies().map(policy => ({
    key: policy.version,
    title: titleOf(policy),
    policy,
    argument: `"${policy.version}"`,
    given: policy.version,
  }));
}

/**
 * What is compared unless the user asks for something else: the workbook's choice with what came before it; a policy of its own with the
 * one of the library that has its version.
 *
 * @param chosen the key of the workbook's choice
 */
export function suggested(
  all: readonly Comparable[],
  chosen: string | undefined,
): { readonly a: string; readonly b: string } {
  const library = policies();
  const b = all.find(({ key }) => key === chosen) ?? all[library.length - 1];
  const version = b?.policy.version;
  const own = b?.key !== version;
  const at = library.findIndex(each => each.version === version);
  const before = own ? library[at] : library[Math.max(0, at - 1)];
  return { a: (before ?? library.at(-1))?.version ?? '', b: b?.key ?? '' };
}
