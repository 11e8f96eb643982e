import { withEntry } from '../../port/records';
import { describe } from '../classes';
import { text } from './arguments';
import { collection } from './collection';
import type { Classes, HostObject } from '../classes';
import type { KeyedObject, Singleton } from './objects';
import type { World } from './world';

function setting(key: string): KeyedObject {
  return { kind: 'Setting', key };
}

export function settingClasses({ port }: World): Classes {
  const all = (): Readonly<Record<string, unknown>> => port.records.settings;
  const put = (key: string, value: unknown): void => {
    port.keep({ settings: withEntry(all(), key, value) });
  };
  const byKey = (_: HostObject, key: unknown): KeyedObject | undefined =>
    Object.hasOwn(all(), String(key)) ? setting(String(key)) : undefined;
  return {
    SettingCollection: describe<Singleton>(
      collection(() => Object.keys(all()).map(setting), byKey, {
        obj: {
          Add: (_, key, value) => {
            put(text(key), value);
            return setting(text(key));
          },
        },
        methods: { _RegisterSettingsChangedEvent: () => undefined, _UnregisterSettingsChangedEvent: () => undefined },
      }),
    ),
    Setting: describe<KeyedObject>({
      key: 'Key',
      get: {
        Key: self => self.key,
        Value: self => all()[self.key],
      },
      set: {
        Value: (self, value) => {
          put(self.key, value);
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
