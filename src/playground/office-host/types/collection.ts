import { RichError } from '../errors';
import { found } from './arguments';
import type { ClassTable, HostObject } from '../classes';

/** The members that every collection has; `more` adds its own. */
export function collection<O extends HostObject>(
  items: (self: O) => readonly HostObject[],
  find: (self: O, key: unknown) => HostObject | undefined,
  more: Omit<ClassTable<O>, 'items'> = {},
): ClassTable<O> {
  return {
    ...more,
    items,
    get: { Count: self => items(self).length, ...more.get },
    obj: {
      Indexer: (self, key) => found(find(self, key)),
      GetItem: (self, key) => found(find(self, key)),
      GetItemOrNullObject: (self, key) => find(self, key),
      GetItemAt: (self, index) => at(items(self), index),
      ...more.obj,
    },
    methods: { GetCount: self => items(self).length, ...more.methods },
  };
}

function at(items: readonly HostObject[], index: unknown): HostObject {
  const item = typeof index === 'number' ? items[index] : undefined;
  if (!item) {
    throw new RichError('InvalidArgument');
  }
  return item;
}

/** Registering for an event needs an answer only: every event is sent, and the client drops those without a handler. */
export function eventMembers(names: readonly string[]): Record<string, () => void> {
  const nothing = (): void => undefined;
  return Object.fromEntries(
    names.flatMap(name => [
      [`_Register${name}`, nothing],
      [`_Unregister${name}`, nothing],
    ]),
  );
}
