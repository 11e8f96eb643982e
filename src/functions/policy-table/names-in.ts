import type { Grid, Shape } from '../../engine';
import { readCell } from './cells';
import type { Header } from './columns';
import { cellAt } from './convert';
import type { Named, Names } from './names';
import { NAMING, withBuiltIn } from './names';
import type { Node } from './tree';
import { Branch, Items } from './tree';

const TEXT: Shape = { kind: 'text', of: 'text' };

/** What the items of a table are called, before anything that refers to them is read. */
export function namesIn(root: Branch, grid: Grid, header: Header): Names {
  const named = NAMING.map((list): [string, readonly Named[]] => [list, itemsIn(root, list).flatMap(namedBy)]);
  return withBuiltIn(Object.fromEntries(named) as unknown as Names);

  function namedBy(item: Branch): readonly Named[] {
    const id = textAt(item.keys.get('id'), 'value');
    if (id === undefined) return [];
    const title = item.keys.get('title');
    const titles = [textAt(title, 'value'), textAt(title, 'otherValue')].filter(each => each !== undefined);
    return [{ id, titles }];
  }

  function textAt(leaf: Node | undefined, key: 'value' | 'otherValue'): string | undefined {
    if (typeof leaf !== 'number') return undefined;
    const text = readCell(cellAt(leaf, key, { grid, header }), TEXT, { key: '', parent: '', names: NONE });
    return typeof text === 'string' && text !== '' ? text : undefined;
  }
}

/** The types of the columns that the table adds to the roster's. */
export function typesIn(root: Branch, grid: Grid, header: Header, names: Names): ReadonlyMap<string, string> {
  const about = { key: 'type', parent: 'fields', names };
  const values = ['text', 'amount', 'count', 'number', 'day', 'level', 'truth'];
  const types = itemsIn(root, 'fields').flatMap((item): [string, string][] => {
    const [id, type] = [item.keys.get('id'), item.keys.get('type')];
    if (typeof id !== 'number' || typeof type !== 'number') return [];
    const read = readCell(cellAt(type, 'value', { grid, header }), { kind: 'one_of', values }, about);
    return [[String(cellAt(id, 'value', { grid, header })), String(read)]];
  });
  return new Map(types);
}

function itemsIn(root: Branch, list: string): readonly Branch[] {
  const items = root.keys.get(list);
  return items instanceof Items ? items.nodes.filter(each => each instanceof Branch) : [];
}

const NONE: Names = { bands: [], tracks: [], forms: [], fields: [], quotas: [], sources: [] };
