import { camel, RichError, unknownMember } from './errors';
import type { AnyClass, Classes, HostObject } from './classes';
import type { QueryInfo } from './wire';

/** What a load asks for, as a tree: `items/name` and `format/font/bold` become branches. */
interface Tree {
  [name: string]: Tree;
}

const ALL = '*';

function pascal(name: string): string {
  return name.startsWith('_') ? name : name.charAt(0).toUpperCase() + name.slice(1);
}

function grow(paths: readonly string[]): Tree {
  const root: Tree = {};
  for (const path of paths) {
    let node = root;
    for (const part of path.split(/[/.]/)) {
      node = node[pascal(part)] ??= {};
    }
  }
  return root;
}

export function classOf(classes: Classes, object: HostObject): AnyClass {
  const table = classes[object.kind];
  if (!table) {
    throw new RichError('GeneralException', `No table describes ${object.kind}.`);
  }
  return table;
}

/** By what the client finds an object again in its next batch; without it the object would be lost after this one. */
export function identity(classes: Classes, object: HostObject): Record<string, unknown> {
  const table = classOf(classes, object);
  const byId = table.get?.['Id'];
  const byKey = table.key === undefined ? undefined : table.get?.[table.key];
  return {
    ...(object.reference === undefined ? {} : { _ReferenceId: object.reference }),
    ...(byId ? { Id: byId(object) } : {}),
    ...(byKey && !byId ? { _Id: byKey(object) } : {}),
  };
}

/** Answers a load of an object or a collection. */
export function query(classes: Classes, object: HostObject, info: QueryInfo = {}): Record<string, unknown> {
  return pick(classes, object, grow([...(info.Select ?? []), ...(info.Expand ?? [])]), info);
}

function pick(classes: Classes, object: HostObject, tree: Tree, info: QueryInfo = {}): Record<string, unknown> {
  const table = classOf(classes, object);
  return table.items ? pickItems(classes, object, tree, info) : pickScalars(classes, object, tree);
}

function pickScalars(classes: Classes, object: HostObject, tree: Tree): Record<string, unknown> {
  const table = classOf(classes, object);
  const found = identity(classes, object);
  const names = Object.keys(tree);
  if (names.length === 0 || names.includes(ALL)) {
    for (const [name, read] of Object.entries(table.get ?? {})) {
      if (!table.onRequest?.includes(name)) {
        found[name] = read(object);
      }
    }
  }
  for (const [name, branch] of Object.entries(tree)) {
    if (name !== ALL) {
      found[name] = pickMember(classes, object, name, branch);
    }
  }
  return found;
}

function pickMember(classes: Classes, object: HostObject, name: string, branch: Tree): unknown {
  const table = classOf(classes, object);
  const read = table.get?.[name];
  if (read) {
    return read(object);
  }
  const leads = table.nav?.[name];
  if (!leads) {
    throw unknownMember(object.kind, name);
  }
  return pick(classes, leads(object), branch);
}

/** In a collection, `count` is its own and every other name is asked of each item. */
function pickItems(classes: Classes, object: HostObject, tree: Tree, info: QueryInfo): Record<string, unknown> {
  const table = classOf(classes, object);
  const found = identity(classes, object);
  const { Items: nested, ...direct } = tree;
  const each: Tree = { ...nested };
  for (const [name, branch] of Object.entries(direct)) {
    const own = table.get?.[name];
    if (own) {
      found[name] = own(object);
    } else {
      each[name] = branch;
    }
  }
  const skip = info.Skip ?? 0;
  const items = (table.items?.(object) ?? []).slice(skip, info.Top === undefined ? undefined : skip + info.Top);
  found['_Items'] = items.map(item => pick(classes, item, each));
  return found;
}

/** `Range` and `GetRange` → `Range.getRange`. */
export function location(className: string, member: string): string {
  return member === '' ? className : `${className}.${camel(member)}`;
}
