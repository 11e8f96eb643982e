import { withEntry } from '../../port/records';
import { describe } from '../classes';
import { RichError } from '../errors';
import { found, text } from './arguments';
import { collection } from './collection';
import { singleton } from './objects';
import type { PropertyValue } from '../../port/records';
import type { Classes, HostObject } from '../classes';
import type { KeyedObject, Singleton } from './objects';
import type { World } from './world';

/** The document's own properties that an add-in may change. */
const ABOUT = ['Author', 'Category', 'Comments', 'Company', 'Keywords', 'Manager', 'Subject', 'Title'] as const;

function property(key: string): KeyedObject {
  return { kind: 'CustomProperty', key };
}

function valueOf(value: unknown): PropertyValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value;
  }
  throw new RichError('InvalidArgument');
}

function typeOf(value: PropertyValue): string {
  return typeof value === 'string' ? 'String' : typeof value === 'number' ? 'Number' : 'Boolean';
}

export function propertyClasses({ port }: World): Classes {
  const all = (): Readonly<Record<string, PropertyValue>> => port.records.properties;
  const put = (key: string, value: PropertyValue | undefined): void => {
    port.keep({ properties: withEntry(all(), key, value) });
  };
  /** Excel finds them in any case. */
  const byKey = (_: HostObject, key: unknown): KeyedObject | undefined => {
    const wanted = String(key).toLowerCase();
    const name = Object.keys(all()).find(each => each.toLowerCase() === wanted);
    return name === undefined ? undefined : property(name);
  };
  return {
    DocumentProperties: describe<Singleton>({
      get: Object.fromEntries(ABOUT.map(name => [name, () => port.records.about[name] ?? ''])),
      set: Object.fromEntries(
        ABOUT.map(name => [
          name,
          (_: Singleton, value: unknown) => {
            port.keep({ about: withEntry(port.records.about, name, text(value)) });
          },
        ]),
      ),
      nav: { Custom: singleton('CustomPropertyCollection') },
    }),
    CustomPropertyCollection: describe<Singleton>(
      collection(() => Object.keys(all()).map(property), byKey, {
        obj: {
          Add: (self, key, value) => {
            const name = byKey(self, key)?.key ?? text(key);
            put(name, valueOf(value));
            return property(name);
          },
        },
        methods: {
          DeleteAll: () => {
            port.keep({ properties: {} });
          },
        },
      }),
    ),
    CustomProperty: describe<KeyedObject>({
      key: 'Key',
      get: {
        Key: self => self.key,
        Type: self => typeOf(found(all()[self.key])),
        Value: self => found(all()[self.key]),
      },
      set: {
        Value: (self, value) => {
          put(self.key, valueOf(value));
        },
      },
      methods: {
        Delete: self => {
          put(self.key, undefined);
        },
      },
    }),
  };
}
