import type { Problem } from '../engine';
import type { ResultCell } from './definition';
import { locate } from './locate';

/**
 * A problem as a row of a table: row, column, value, what is wrong, what to do. Row and column are those of the sheet where the host
 * told the roster's address, else those of the range; what stands in no cell has none.
 */
export function problemRow(found: Problem, rosterAddress: string | undefined): readonly ResultCell[] {
  const located = locate(found, rosterAddress);
  const { params } = located;
  const place = 'row' in params ? [params.row, params.column, params.value] : ['', '', ''];
  return [...place, { says: 'problem', of: located }, { says: 'remedy', of: located }];
}
