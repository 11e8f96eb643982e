/** Remembers what was found by what it was asked with: a sheet asks the same of thousands of cells. Forgets all when it is full. */
export class Memo<V> {
  private readonly found = new Map<unknown, V>();

  constructor(private readonly most = 1000) {}

  get(key: unknown): V | undefined {
    return this.found.get(key);
  }

  keep(key: unknown, value: V): V {
    if (this.found.size >= this.most) this.found.clear();
    this.found.set(key, value);
    return value;
  }
}
