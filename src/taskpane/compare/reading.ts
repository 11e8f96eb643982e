import type { Policy } from '../../engine';
import { projected, readColumns, type Chosen } from '../calculate/columns';
import { readingOf, type Reading } from '../calculate/reading';

/** A roster's cells as both policies are given them: where columns were chosen for either, the columns of both. */
export function readingForBoth(
  policies: readonly [Policy, Policy],
  cells: readonly (readonly unknown[])[],
  chosen: Chosen,
): Reading {
  const [headers = []] = cells;
  if (policies.every(policy => readingOf(policy, cells, chosen).columns === undefined))
    return { grid: cells, columns: undefined };
  const all = policies.flatMap(policy => readColumns(policy, headers, chosen));
  const columns = [...new Map(all.map(each => [`${each.header} ${String(each.index)}`, each])).values()];
  return { grid: projected(cells, columns), columns };
}
