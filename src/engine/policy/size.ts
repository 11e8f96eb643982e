/** All that a policy's lists may hold together: what is read, checked and applied stays quick, however it is spread. */
export const MOST_IN_ALL = 12_000;

/** Whether the lists within some data hold no more than that, however deep they stand. Stops counting where they do. */
export function isWithinSize(data: unknown): boolean {
  const left = [data];
  let items = 0;
  while (left.length > 0) {
    const next = left.pop();
    if (typeof next !== 'object' || next === null) continue;
    if (Array.isArray(next)) items += next.length;
    if (items > MOST_IN_ALL) return false;
    // Not spread into a call: an object may have more keys than a call takes arguments.
    for (const child of Object.values(next)) left.push(child);
  }
  return true;
}
