/** A row of a table, by its place in the range. */
export type Leaf = number;

export type Node = Leaf | Branch | Items;

/** What stands under the keys of an object. A Map: a path is somebody's text and may name anything. */
export class Branch {
  readonly keys = new Map<string, Node>();
}

/** The items of a list, in the order in which rows first name them; the numbers in the paths only tell them apart. */
export class Items {
  readonly nodes: Node[] = [];
  private readonly byNumber = new Map<number, number>();
  private latest = { number: -1, place: -1, turn: -2 };

  /** The place of an item for a row: right after a row of an item that was repeated, that one; else the first of that number. */
  placeOf(number: number, turn: number): number | undefined {
    const { latest } = this;
    return latest.number === number && turn - latest.turn <= 1 ? latest.place : this.byNumber.get(number);
  }

  /** @param isNew whether it is a further item, or the one that `placeOf` tells */
  enter(number: number, node: Node, turn: number, isNew: boolean): void {
    const place = (isNew ? undefined : this.placeOf(number, turn)) ?? this.nodes.push(node) - 1;
    if (!this.byNumber.has(number)) this.byNumber.set(number, place);
    this.latest = { number, place, turn };
  }
}

/** `tracks[0].ladder` as its steps: keys as text, numbers of items as numbers; undefined for what is no path. */
export function stepsOf(path: string): readonly (string | number)[] | undefined {
  const text = path.normalize('NFKC').replace(/\s+/g, '');
  if (text.length > MOST_IN_PATH || !/^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*|\[\d{1,6}\])*$/.test(text)) return undefined;
  return (text.match(/\w+/g) ?? []).map(step => (/^\d/.test(step) ? Number(step) : step));
}

const MOST_IN_PATH = 200;

/**
 * Puts a row where its path leads. Where there is one already, it begins a further item of the innermost list; where there is no list, or
 * a figure stands in the way, the row in the way is given back.
 *
 * @param turn which row it is of those that count
 */
export function plant(root: Branch, steps: readonly (string | number)[], row: Leaf, turn: number): Leaf | undefined {
  const taken = inTheWay(root, steps, turn);
  if (taken === undefined) {
    put(root, steps, row, turn, -1);
    return undefined;
  }
  const innermost = steps.map(step => typeof step).lastIndexOf('number');
  if (taken.depth <= innermost || innermost < 0) return taken.row;
  put(root, steps, row, turn, innermost);
  return undefined;
}

/**
 * The row that stands on the way or at its end, and how many steps of the way are one with its own.
 */
function inTheWay(
  root: Branch,
  steps: readonly (string | number)[],
  turn: number,
): { row: Leaf; depth: number } | undefined {
  let node: Branch | Items = root;
  for (const [depth, step] of steps.entries()) {
    if ((typeof step === 'number') !== node instanceof Items) return { row: firstRow(node), depth: -1 };
    const child: Node | undefined = childAt(node, step, turn);
    if (child === undefined) return undefined;
    if (typeof child === 'number') return { row: child, depth };
    node = child;
  }
  return { row: firstRow(node), depth: -1 };
}

function childAt(node: Branch | Items, step: string | number, turn: number): Node | undefined {
  if (node instanceof Branch) return node.keys.get(String(step));
  const place = node.placeOf(Number(step), turn);
  return place === undefined ? undefined : node.nodes[place];
}

/** @param renewed the depth at which a further item begins; -1 for none */
function put(root: Branch, steps: readonly (string | number)[], row: Leaf, turn: number, renewed: number): void {
  let node: Branch | Items = root;
  for (const [depth, step] of steps.entries()) {
    const known: Node | undefined = depth === renewed ? undefined : childAt(node, step, turn);
    const child: Node = known ?? made(steps[depth + 1], row);
    if (node instanceof Items) node.enter(Number(step), child, turn, known === undefined);
    else node.keys.set(String(step), child);
    if (typeof child === 'number') return;
    node = child;
  }
}

/** What stands before the next step. */
function made(next: string | number | undefined, row: Leaf): Node {
  if (next === undefined) return row;
  return typeof next === 'number' ? new Items() : new Branch();
}

/** The first row within a part of the table. */
export function firstRow(node: Node): Leaf {
  if (typeof node === 'number') return node;
  const [first] = node instanceof Items ? node.nodes : node.keys.values();
  return first === undefined ? 0 : firstRow(first);
}

/** How many items the lists of a table have, in all. */
export function itemsWithin(node: Node): number {
  if (typeof node === 'number') return 0;
  const within = node instanceof Items ? node.nodes : [...node.keys.values()];
  return within.reduce<number>((sum, child) => sum + itemsWithin(child), node instanceof Items ? within.length : 0);
}
