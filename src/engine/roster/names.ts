import { nameOf } from './grid';

/**
 * Names that look the same are the same: case, full width, runs of spaces and characters without width do not make another agency
 * (which would have caps of its own).
 *
 * @example nameKey('ＡＢＣ传媒 ') === nameKey('abc传媒')
 */
export function nameKey(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** Gives each distinct name a place, in order of appearance; the first way to write it is the name that is shown. */
export class NameTable {
  readonly names: string[] = [];
  private readonly places = new Map<unknown, number>();
  private readonly keys = new Map<string, number>();

  /** The place of the name in the cell; -1: blank, -2: the cell cannot be a name. */
  place(cell: unknown): number {
    const known = this.places.get(cell);
    if (known !== undefined) return known;
    const name = nameOf(cell);
    if (name === undefined) return -2;
    const place = this.enter(name);
    this.places.set(cell, place);
    return place;
  }

  /** The place of a name that some cell held. */
  find(name: string): number | undefined {
    return this.keys.get(nameKey(name));
  }

  private enter(name: string): number {
    const key = nameKey(name);
    if (key === '') return -1;
    const known = this.keys.get(key);
    if (known !== undefined) return known;
    const place = this.names.push(name) - 1;
    this.keys.set(key, place);
    return place;
  }
}
