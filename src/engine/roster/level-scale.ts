import type { Level } from '../policy/types';

const LEVEL = /^(?:l|lv\.?|level)?\s*(\d{1,3})$/i;

/** Reads levels as a policy numbers them: `Lv4`, `L4`, `LV4`, `4` or the number 4, all the same. */
export interface LevelScale {
  /** The ordinal; -1: not a level of the policy. */
  readonly ordinal: (cell: unknown) => number;
  readonly first: string;
  readonly last: string;
}

export function levelScale(levels: readonly Level[]): LevelScale {
  const ordinals = new Set(levels.map(level => level.ordinal));
  const byId = new Map(levels.map(level => [level.id.toLowerCase(), level.ordinal]));
  const seen = new Map<unknown, number>();
  const parse = (cell: unknown): number => {
    if (typeof cell !== 'string' && typeof cell !== 'number') return -1;
    const text = String(cell).normalize('NFKC').trim().toLowerCase();
    const ordinal = byId.get(text) ?? Number(LEVEL.exec(text)?.[1] ?? -1);
    return ordinals.has(ordinal) ? ordinal : -1;
  };
  const sorted = [...levels].sort((a, b) => a.ordinal - b.ordinal);
  return {
    first: sorted[0]?.id ?? '',
    last: sorted.at(-1)?.id ?? '',
    ordinal: cell => {
      const known = seen.get(cell);
      if (known !== undefined) return known;
      const ordinal = parse(cell);
      if (seen.size < 10_000) seen.set(cell, ordinal);
      return ordinal;
    },
  };
}
