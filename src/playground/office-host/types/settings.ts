import { describe } from '../classes';
import { text } from './arguments';
import { collection } from './collection';
import type { Classes, HostObject } from '../classes';
import type { KeyedObject, Singleton } from './objects';
import type { World } from './world';

function setting(key: string): KeyedObject {
  return { kind: 'Setting', key };
}

export function settingClasses({ settings }: World): Classes {
  const byKey = (_: HostObject, key: unknown): KeyedObject | undefined =>
    settings.has(String(key)) ? setting(String(key)) : undefined;
  return {
    SettingCollection: describe<Singleton>(
      collection(() => [...settings.keys()].map(setting), byKey, {
        obj: {
          Add: (_, key, value) => {
            settings.set(text(key), value);
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
        Value: self => settings.get(self.key),
      },
      set: {
        Value: (self, value) => {
          settings.set(self.key, value);
        },
      },
      methods: {
        Delete: self => {
          settings.delete(self.key);
        },
      },
    }),
  };
}
