import { CELL_INVERTED_INDEX_CACHE } from '@univerjs/engine-formula';

/**
 * Univer keeps an index from value to rows for each column that a lookup has walked, and moves every calculated cell within it by
 * walking all its values: a spill of 100,000 rows takes a minute. The index is only a cache, so a calculated value drops it
 * instead, where there is one, and the next lookup builds it anew.
 */
export function makeSpillsLinear(): void {
  const cache = CELL_INVERTED_INDEX_CACHE;
  const add = cache.set.bind(cache);
  cache.set = (unitId, sheetId, column, value, row, calculated = false) => {
    if (!calculated) {
      add(unitId, sheetId, column, value, row, false);
    } else if (cache.getCellValuePositions(unitId, sheetId, column)) {
      cache.clear();
    }
  };
}
