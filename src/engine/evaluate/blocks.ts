import type { ReadyLadder } from './ladder-modes';

/** A measured value as the ladder counts it: whole blocks, or as it is. @example inBlocks(every10000Yuan, 2_500_000) // 2 */
export function inBlocks({ blocks }: ReadyLadder, value: number): number {
  if (blocks === undefined) return value;
  const over = value % blocks.size;
  const down = (value - over) / blocks.size - (over < 0 ? 1 : 0);
  return blocks.up && over !== 0 ? down + 1 : down;
}

/** The least measured value that counts as so many blocks. */
export function outOfBlocks({ blocks }: ReadyLadder, count: number): number {
  if (blocks === undefined) return count;
  return blocks.up ? (count - 1) * blocks.size + 1 : count * blocks.size;
}
