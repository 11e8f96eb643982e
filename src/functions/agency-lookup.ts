import type { Outcome, Policy } from '../engine';
import { cellText, fail, isBlank, isErrorCell, nameKey, nameOf, problem, succeed } from '../engine';
import { gridOf, isOmitted } from './arguments';
import type { ResultCell, ResultMatrix } from './definition';
import { sumOf } from './tables';

/**
 * The results of the agencies that an argument names, in its shape; of all together where it is left out. A blank asks for nothing
 * and gets nothing; a name that is not in the roster is an error, never a 0.
 *
 * Of a policy that pays creators no agency can be asked for.
 *
 * @param shown turns a figure into what the cell holds
 */
export function byAgency(
  argument: unknown,
  { payee, version }: Policy,
  agencies: readonly string[],
  figures: Float64Array,
  shown: (figure: number) => number,
): Outcome<ResultMatrix> {
  if (isOmitted(argument)) return succeed([[shown(sumOf(figures))]]);
  if (payee === 'creator') return fail(problem('agency.none', { policy: version }));
  const places = new Map(agencies.map((name, place) => [nameKey(name), place]));
  const result = (cell: unknown): ResultCell => {
    if (isBlank(cell)) return '';
    if (isErrorCell(cell))
      return { problem: problem('argument.error_cell', { name: 'agency', value: cellText(cell) }) };
    const place = places.get(nameKey(nameOf(cell) ?? ''));
    if (place !== undefined) return shown(figures[place] as number);
    return { problem: problem('agency.unknown', { agency: cellText(cell), known: agencies }) };
  };
  return succeed(gridOf(argument).map(row => row.map(result)));
}
