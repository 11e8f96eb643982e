import type { Locale } from '../../engine';
import type { ResultCell, ResultMatrix } from '../../functions/definition';
import { tableWords } from '../../locales';
import type { DiffTables } from './tables';

/** Of one agency, one track or all: what it gets under either policy, in yuan, and the difference from the first to the second. */
export interface Entry {
  readonly name: string;
  readonly a: number;
  readonly b: number;
  readonly difference: number;
  /** Why a side pays nothing, or less than all; empty: no reason need be given. */
  readonly note: string;
}

/** What the two tables come to. */
export interface Money {
  readonly total: Entry;
  /** What the figures of each side rest on. */
  readonly basis: readonly [a: string, b: string];
  /** The largest differences first; none where a policy pays creators themselves. */
  readonly agencies:
    | {
        readonly count: number;
        readonly gaining: readonly Entry[];
        readonly losing: readonly Entry[];
        readonly noted: readonly Entry[];
      }
    | undefined;
  readonly tracks: readonly Entry[];
}

export function moneyOf({ agency, track }: DiffTables, locale: Locale): Money {
  const { entries: byTrack, total, basis } = read(track, locale);
  const agencies = agency === undefined ? undefined : read(agency, locale).entries;
  return {
    total,
    basis,
    agencies: agencies && {
      count: agencies.length,
      gaining: agencies.filter(({ difference }) => difference > 0).sort((x, y) => y.difference - x.difference),
      losing: agencies.filter(({ difference }) => difference < 0).sort((x, y) => x.difference - y.difference),
      noted: agencies.filter(({ note }) => note !== ''),
    },
    tracks: summed(byTrack),
  };
}

/** The tables' last columns: payout under a and under b, difference, change, basis of a and of b, note. Their last row is the total. */
function read([titles = [], ...rows]: ResultMatrix, locale: Locale) {
  const first = titles.indexOf(tableWords[locale].note) - 6;
  const entryOf = (row: readonly ResultCell[]): Entry => ({
    // The agency, or within it the track.
    name: text(row[first - 1]),
    a: Number(row[first]),
    b: Number(row[first + 1]),
    difference: Number(row[first + 2]),
    note: text(row[first + 6]),
  });
  const last = rows.at(-1) ?? [];
  return {
    entries: rows.slice(0, -1).map(entryOf),
    total: entryOf(last),
    basis: [text(last[first + 4]), text(last[first + 5])] as const,
  };
}

/** One for each track: what all agencies get of it, in its place in the policies. */
function summed(entries: readonly Entry[]): readonly Entry[] {
  const sums = new Map<string, Entry>();
  for (const { name, a, b } of entries) {
    const so = sums.get(name);
    const [sumA, sumB] = [exact((so?.a ?? 0) + a), exact((so?.b ?? 0) + b)];
    sums.set(name, { name, a: sumA, b: sumB, difference: exact(sumB - sumA), note: '' });
  }
  return [...sums.values()];
}

/** Yuan to the fen, whatever adding fractions has left. */
function exact(yuan: number): number {
  return Math.round(yuan * 100) / 100;
}

function text(cell: ResultCell | undefined): string {
  return typeof cell === 'string' ? cell : '';
}
