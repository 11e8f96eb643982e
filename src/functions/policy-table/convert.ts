import type { Grid, Shape } from '../../engine';
import { isBlank, nameKey } from '../../engine';
import { wordsOfPolicies } from '../policy-view/view';
import type { Context } from './cells';
import { readCell } from './cells';
import type { ColumnKey, Header } from './columns';
import { LOCALES, otherThan } from './columns';
import type { Names } from './names';
import { closedNames, idCalled, sourceCalled } from './names';
import type { Node, Branch } from './tree';
import { firstRow, Items } from './tree';

/** A table while it is made into what a policy file would hold; `rows` remembers which row each path of that file came from. */
export interface Reading {
  readonly grid: Grid;
  readonly header: Header;
  readonly names: Names;
  /** The type of a column of the roster. */
  readonly typeOf: (field: string) => string | undefined;
  readonly rows: Map<string, number>;
}

/** What stands at a part of the table, as a file would hold it. */
export function convert(node: Node, shape: Shape | undefined, path: string, about: Context, reading: Reading): unknown {
  reading.rows.set(path, firstRow(node));
  if (typeof node === 'number') return leafValue(node, shape, about, reading);
  if (node instanceof Items) return itemsOf(node, shape, path, about, reading);
  if (shape?.kind === 'choice') return chosen(node, shape, path, about, reading);
  return objectOf(node, shape?.kind === 'object' ? shape.keys : {}, path, about, reading);
}

type Keys = Readonly<Record<string, { readonly shape: Shape }>>;

/** Without a prototype: whatever a path names is a key and nothing else. */
function objectOf(node: Branch, keys: Keys, path: string, about: Context, reading: Reading): unknown {
  const made = Object.create(null) as Record<string, unknown>;
  for (const [key, child] of node.keys) {
    const shape = Object.hasOwn(keys, key) ? keys[key]?.shape : undefined;
    const within = path === '' ? key : `${path}.${key}`;
    made[key] = convert(child, shape, within, { ...about, key, parent: about.key }, reading);
  }
  return made;
}

/** Which of several objects it is, one of its keys says. */
function chosen(
  node: Branch,
  shape: Shape & { readonly kind: 'choice' },
  path: string,
  about: Context,
  reading: Reading,
): unknown {
  const leaf = node.keys.get(shape.key);
  const context = { ...about, key: shape.key, parent: about.key };
  const names = closedNames(Object.keys(shape.of), shape.key, about.key);
  const name = typeof leaf === 'number' ? idCalled(String(cellAt(leaf, 'value', reading)), names) : undefined;
  const of = name !== undefined && Object.hasOwn(shape.of, name) ? shape.of[name] : undefined;
  const keys: Keys = of?.kind === 'object' ? of.keys : { [shape.key]: { shape: { kind: 'text', of: 'text' } } };
  const field = node.keys.get('field');
  const compares =
    typeof field === 'number'
      ? reading.typeOf(String(readCell(cellAt(field, 'value', reading), FIELD, { ...context, key: 'field' })))
      : undefined;
  return objectOf(node, keys, path, { ...about, inBand: name === 'in_band', compares }, reading);
}

const FIELD: Shape = { kind: 'text', of: 'field' };

function itemsOf(node: Items, shape: Shape | undefined, path: string, about: Context, reading: Reading): unknown {
  const inFact = shape?.kind === 'fact' ? shape.value : shape;
  const item = inFact?.kind === 'list' ? inFact.item : undefined;
  // A list that is too long for one cell stands in several.
  if (item !== undefined && inFact !== undefined && isPlain(item)) {
    const values = node.nodes.flatMap(each =>
      typeof each === 'number' ? (readCell(cellAt(each, 'value', reading), inFact, about) as unknown[]) : [],
    );
    return shape?.kind === 'fact' ? { ...factOf(firstRow(node), shape, about, reading), value: values } : values;
  }
  return node.nodes.map((each, i) => convert(each, item, `${path}[${i}]`, about, reading));
}

export function isPlain({ kind }: Shape): boolean {
  return kind === 'text' || kind === 'number' || kind === 'scalar' || kind === 'one_of' || kind === 'truth';
}

function leafValue(row: number, shape: Shape | undefined, about: Context, reading: Reading): unknown {
  if (shape?.kind === 'fact') return factOf(row, shape, about, reading);
  if (shape?.kind === 'list' && statusAt(row, reading) === 'unknown') return [];
  return valueAt(row, 'value', shape, about, reading);
}

/** A figure: what of the row is blank is left out. */
function factOf(
  row: number,
  shape: Shape & { readonly kind: 'fact' },
  about: Context,
  reading: Reading,
): Readonly<Record<string, unknown>> {
  const status = statusAt(row, reading);
  const filled = (key: ColumnKey): boolean => !isVoid(cellAt(row, key, reading));
  const source = cellAt(row, 'source', reading);
  const part = (key: 'on' | 'note', of: Shape): object =>
    filled(key) || (key === 'note' && filled('otherNote')) ? { [key]: valueAt(row, key, of, about, reading) } : {};
  return {
    value: isUnknown(row, status, reading) ? null : valueAt(row, 'value', shape.value, about, reading),
    ...(status === undefined ? {} : { status }),
    ...(filled('source') ? { source: sourceOf(source, status, reading) } : {}),
    ...part('on', { kind: 'text', of: 'day' }),
    ...part('note', { kind: 'localized' }),
  };
}

function statusAt(row: number, reading: Reading): unknown {
  const cell = cellAt(row, 'status', reading);
  if (isVoid(cell)) return undefined;
  return typeof cell === 'string' ? (STATUS_IDS.get(nameKey(cell)) ?? cell) : cell;
}

const STATUS_IDS: ReadonlyMap<string, string> = new Map(
  LOCALES.flatMap(locale =>
    Object.entries(wordsOfPolicies[locale].status).flatMap(([id, word]) => [
      [nameKey(word), id] as const,
      [id, id] as const,
    ]),
  ),
);

/** No value: the cell is blank, or says of what is unknown that it is. */
function isUnknown(row: number, status: unknown, reading: Reading): boolean {
  const cell = cellAt(row, 'value', reading);
  if (isBlank(cell)) return true;
  if (status !== 'unknown') return false;
  return cell === 0 || LOCALES.some(each => nameKey(String(cell)) === nameKey(wordsOfPolicies[each].unknown));
}

/** Where a number of one's own is from is told freely; all else cites a source of the policy. */
function sourceOf(cell: unknown, status: unknown, { names }: Reading): unknown {
  const text = readCell(cell, { kind: 'text', of: 'text' }, { key: 'source', parent: '', names });
  if (status === 'supplied' || typeof text !== 'string') return text;
  return sourceCalled(text, names.sources) ?? text;
}

function valueAt(
  row: number,
  key: 'value' | 'on' | 'note',
  shape: Shape | undefined,
  about: Context,
  reading: Reading,
): unknown {
  const cell = cellAt(row, key, reading);
  if (shape?.kind !== 'localized') return readCell(cell, shape ?? { kind: 'scalar' }, about);
  const other = cellAt(row, key === 'note' ? 'otherNote' : 'otherValue', reading);
  const { locale } = reading.header;
  const read = (of: unknown, otherwise: unknown): unknown => readCell(isVoid(of) ? otherwise : of, shape, about);
  return { [locale]: read(cell, other), [otherThan(locale)]: read(other, cell) };
}

/** Cells of text: where a sheet has nothing, some platforms hand over a 0. */
export function isVoid(cell: unknown): boolean {
  return isBlank(cell) || cell === 0;
}

export function cellAt(row: number, key: ColumnKey, { grid, header }: Pick<Reading, 'grid' | 'header'>): unknown {
  const place = header.places[key];
  return place === undefined ? undefined : grid[row]?.[place];
}
