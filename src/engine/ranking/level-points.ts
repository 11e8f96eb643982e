import type { Outcome } from '../outcome';
import { succeed } from '../outcome';
import type { Policy } from '../policy/types';
import type { Problem } from '../problem';
import { problem } from '../problem';
import { builtInDictionary } from '../roster/fields';
import type { Grid } from '../roster/grid';
import { cellText, isBlank } from '../roster/grid';
import { levelScale } from '../roster/level-scale';
import { pointsTable } from '../evaluate/points-table';

/**
 * The points of a single column of levels, all of them counted; its first cell may be a header, blanks are skipped.
 *
 * @example levelPoints(march, [['等级'], ['Lv6'], ['Lv4']]) // 6: 5 + 1
 */
export function levelPoints(policy: Policy, column: Grid): Outcome<number> {
  const table = pointsTable(policy);
  if (!table.ok) return table;
  const scale = levelScale(policy.levels);
  const problems: Problem[] = [];
  const top = column[0]?.[0];
  const title = typeof top === 'string' && isLevelTitle(top) ? top : '';
  let sum = 0;
  let blank = true;
  column.forEach(([cell], i) => {
    if (isBlank(cell) || (i === 0 && title !== '')) return;
    blank = false;
    const ordinal = scale.ordinal(cell);
    if (ordinal >= 0) sum += table.value[ordinal] as number;
    else problems.push(badLevel(i, title, cell, scale));
  });
  if (blank) return { ok: false, problems: [problem('roster.empty', {})] };
  return problems.length > 0 ? { ok: false, problems } : succeed(sum);
}

function isLevelTitle(text: string): boolean {
  const field = builtInDictionary.fieldOf(text);
  return field === 'level_end' || field === 'level_start';
}

function badLevel(
  i: number,
  column: string,
  cell: unknown,
  scale: { readonly first: string; readonly last: string },
): Problem {
  const place = { row: i + 1, index: 0, column, value: cellText(cell) };
  if (typeof cell === 'object') return problem('roster.error_cell', place);
  return problem('roster.bad_level', { ...place, first: scale.first, last: scale.last });
}
