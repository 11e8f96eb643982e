import { nameOf } from './grid';

/** Gives each distinct name a place, in order of appearance; names that differ only in outer spaces are one. */
export class NameTable {
  readonly names: string[] = [];
  private readonly places = new Map<unknown, number>();

  /** The place of the name in the cell; -1: blank, -2: the cell cannot be a name. */
  place(cell: unknown): number {
    const known = this.places.get(cell);
    if (known !== undefined) return known;
    const name = nameOf(cell);
    if (name === undefined) return -2;
    const place = name === '' ? -1 : this.enter(name);
    this.places.set(cell, place);
    return place;
  }

  private enter(name: string): number {
    const known = this.places.get(name);
    if (known !== undefined) return known;
    const place = this.names.push(name) - 1;
    this.places.set(name, place);
    return place;
  }
}
