import { cellText, isBlank, isErrorCell, nameKey, nameOf, problem } from '../engine';
import { gridOf, isOmitted } from './arguments';
import type { ResultCell, ResultMatrix } from './definition';
import { sumOf } from './tables';

/**
 * The results of the agencies that an argument names, in its shape; of all together where it is left out. A blank asks for nothing
 * and gets nothing; a name that is not in the roster is an error, never a 0.
 *
 * @param shown turns a figure into what the cell holds
 */
export function byAgency(
  argument: unknown,
  agencies: readonly string[],
  figures: Float64Array,
  shown: (figure: number) => number,
): ResultMatrix {
  if (isOmitted(argument)) return [[shown(sumOf(figures))]];
  const places = new Map(agencies.map((name, place) => [nameKey(name), place]));
  const result = (cell: unknown): ResultCell => {
    if (isBlank(cell)) return '';
    if (isErrorCell(cell))
      return { problem: problem('argument.error_cell', { name: 'agency', value: cellText(cell) }) };
    const place = places.get(nameKey(nameOf(cell) ?? ''));
    if (place !== undefined) return shown(figures[place] as number);
    return { problem: problem('agency.unknown', { agency: cellText(cell), known: agencies }) };
  };
  return gridOf(argument).map(row => row.map(result));
}
