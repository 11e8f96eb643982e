/** Walking JSON, however deep it goes. */

/** Every object and list within a value, itself first. */
export function objectsIn(value: unknown): object[] {
  const found: object[] = [];
  const left = [value];
  while (left.length > 0) {
    const next = left.pop();
    if (typeof next !== 'object' || next === null) continue;
    found.push(next);
    const children: readonly unknown[] = Object.values(next);
    for (let i = children.length - 1; i >= 0; i--) left.push(children[i]);
  }
  return found;
}

export interface Place {
  readonly holder: object;
  readonly key: string;
}

/** Every place within a value: the object or list that holds it, and its key there. */
export function placesIn(value: unknown): readonly Place[] {
  const changeable = objectsIn(value).filter(holder => !ArrayBuffer.isView(holder));
  return changeable.flatMap(holder => Object.keys(holder).map(key => ({ holder, key })));
}

/** Whatever is changed from here on throws. */
export function deepFrozen<T>(value: T): T {
  for (const object of objectsIn(value)) if (!ArrayBuffer.isView(object)) Object.freeze(object);
  return value;
}
