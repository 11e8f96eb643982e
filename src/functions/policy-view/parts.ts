import type { Fact, Localized, Policy } from '../../engine';

/** A part of a policy, and where it stands. */
export interface Part {
  /** As messages name it: `tracks[2].caps[0].amount`. */
  readonly path: string;
  /** The same by ids, whatever the order: `tracks.head_growth.caps.agency.amount`. */
  readonly name: string;
  /** The key that leads to it; of an item, the key of its list. */
  readonly key: string;
  /** Of an item: its place in the list, and its id where it has one. */
  readonly place?: number;
  readonly id?: string;
  readonly value: unknown;
  readonly parent: Part | undefined;
}

/** What tells the items of a list apart where it is not `id`. Tiers, conditions and gates have a place alone. */
const IDENTITY: Readonly<Record<string, string>> = {
  caps: 'entity',
  policyCaps: 'entity',
  points: 'level',
  places: 'agency',
};

export function wholeOf(policy: Policy): Part {
  return { path: '', name: '', key: '', value: policy, parent: undefined };
}

/** The parts right below: keys in the order of the model, items in the order of the file. */
export function childrenOf(part: Part): readonly Part[] {
  const { value } = part;
  if (typeof value !== 'object' || value === null || isLeaf(value)) return [];
  if (Array.isArray(value)) return itemsOf(part, value);
  return Object.entries(value).map(([key, child]: [string, unknown]) => ({
    path: joined(part.path, key),
    name: joined(part.name, key),
    key,
    value: key === 'tracks' && Array.isArray(child) && child.length === 0 ? UNKNOWN : child,
    parent: part,
  }));
}

/** A policy without tracks is one whose tracks are not known. */
const UNKNOWN: Fact<never> = { value: null, status: 'unknown' };

function itemsOf(list: Part, items: readonly unknown[]): readonly Part[] {
  const ids = items.map(item => identityOf(list.key, item));
  return items.map((value, place) => {
    const id = ids.indexOf(ids[place]) === place ? ids[place] : undefined;
    return {
      path: `${list.path}[${place}]`,
      name: id === undefined ? `${list.name}[${place}]` : joined(list.name, id),
      key: list.key,
      place,
      ...(id === undefined ? {} : { id }),
      value,
      parent: list,
    };
  });
}

/** A track's own share of a form is told by the form. */
function identityOf(list: string, item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null) return undefined;
  const keys = item as Readonly<Record<string, unknown>>;
  const id = keys[IDENTITY[list] ?? 'id'] ?? keys['form'];
  return typeof id === 'string' ? id : undefined;
}

/** Every figure, reading and plain value within a part, in order. */
export function leavesOf(part: Part): readonly Part[] {
  return isLeaf(part.value) ? [part] : childrenOf(part).flatMap(leavesOf);
}

export function isFact(value: unknown): value is Fact<unknown> {
  return typeof value === 'object' && value !== null && 'status' in value && 'value' in value;
}

export function isLocalized(value: unknown): value is Localized {
  return typeof value === 'object' && value !== null && 'zh-CN' in value;
}

function isLeaf(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0 && value.every(item => typeof item !== 'object');
  return typeof value !== 'object' || isFact(value) || isLocalized(value);
}

function joined(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}
