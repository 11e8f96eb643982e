import type { Dictionary, FieldId } from './fields';
import { isBlank } from './grid';
import type { Header } from './header';

/** How lists call their sums: 合计, 总 计, “橙子 汇总”, Total, Subtotal:, Grand total. */
const TOTALS = /(?:^|[\s_-])(?:[合总總小共累]\s*[计計]|汇总|彙總|(?:grand |sub[ -]?)?totals?)\s*[:：]?\s*$/i;

/** What a text that says so can end with: told by a look at one character, for millions of names that do not. */
const ENDS = new Set(Array.from('计計总總lLsS:： \u3000', end => end.charCodeAt(0)));

/**
 * Tells rows that sum up the others: to take one for a creator would count everything twice. Such a row says so where the creator or
 * the agency stands (or anywhere, if it names neither), and has nothing of what a creator has beside figures: no id, level or day.
 *
 * @returns the place of the cell that says so; -1 for a row that is none
 */
export function totalsTeller({ columns }: Header, { typeOf }: Dictionary): (row: readonly unknown[]) => number {
  const placesOf = (field: FieldId): readonly number[] => columns.get(field) ?? [];
  const creators = [...placesOf('creator'), ...placesOf('creator_id')];
  const agencies = placesOf('agency');
  const own = [...columns].flatMap(([field, places]) =>
    field === 'creator_id' || typeOf(field) === 'level' || typeOf(field) === 'day' ? places : [],
  );
  const saysSo = (row: readonly unknown[]): number => {
    const said = firstOf(row, creators);
    if (said !== NONE) return said;
    const agency = firstOf(row, agencies);
    return agency === NONE ? row.findIndex(isTotals) : agency;
  };
  return row => {
    const place = saysSo(row);
    return place >= 0 && own.every(each => each === place || isUnfilled(row[each])) ? place : -1;
  };
}

/** Nothing stands there. */
const NONE = -2;

/** The first of these cells that says so; -1 if they say something else. */
function firstOf(row: readonly unknown[], places: readonly number[]): number {
  let found = NONE;
  for (const place of places) {
    const cell = row[place];
    if (isTotals(cell)) return place;
    if (found === NONE && cell !== 0 && !isBlank(cell)) found = -1;
  }
  return found;
}

function isTotals(cell: unknown): boolean {
  return (
    typeof cell === 'string' && cell.length < 60 && ENDS.has(cell.charCodeAt(cell.length - 1)) && TOTALS.test(cell)
  );
}

/** Blank, or a dash in place of it. */
function isUnfilled(cell: unknown): boolean {
  return cell === 0 || isBlank(cell) || (typeof cell === 'string' && /^[\s/—–-]+$/.test(cell));
}
