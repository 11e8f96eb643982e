import type { Outcome } from '../engine';
import { fail, problem, succeed } from '../engine';
import { gridOf } from './arguments';
import type { ResultCell, ResultMatrix } from './definition';

type Named = readonly [name: string, argument: unknown];

/**
 * The result for each pair of cells of two arguments, in their shape. Both have the same shape, or one of them is a single cell that goes
 * with every cell of the other.
 */
export function together(
  [firstName, firstArgument]: Named,
  [secondName, secondArgument]: Named,
  result: (first: unknown, second: unknown) => ResultCell,
): Outcome<ResultMatrix> {
  const first = gridOf(firstArgument);
  const second = gridOf(secondArgument);
  const single = (grid: typeof first): boolean => grid.length === 1 && grid[0]?.length === 1;
  const alike = first.length === second.length && first.every((row, i) => row.length === second[i]?.length);
  if (!alike && !single(first) && !single(second))
    return fail(problem('argument.shapes_differ', { first: firstName, second: secondName }));
  const shape = single(first) ? second : first;
  const at = (grid: typeof first, r: number, c: number): unknown => (single(grid) ? grid[0]?.[0] : grid[r]?.[c]);
  return succeed(shape.map((row, r) => row.map((_, c) => result(at(first, r, c), at(second, r, c)))));
}
