import { describe } from './classes';
import { RichError } from './errors';
import { text } from './types/arguments';
import { singleton } from './types/objects';
import type { WorkbookPort } from '../port/port';
import type { Classes, HostObject } from './classes';
import type { Shortcuts } from './shortcuts';
import type { KeyedObject, Singleton } from './types/objects';

/** What the services do outside the workbook. */
export interface ServiceHooks {
  functionsReady(): void;
  functionResults(results: unknown): void;
  visible(): boolean;
  show(visible: boolean): void;
  readonly shortcuts: Shortcuts;
  /** Says whether there is such a control. */
  enableButton(id: string, enabled: boolean): boolean;
}

/** Features of custom functions that the client may use: batches, shorter delays, rich errors. */
const FUNCTION_FEATURES = [1, 2, 3, 4];

export function serviceClasses(hooks: ServiceHooks, port: WorkbookPort): Classes {
  return {
    CustomFunctions: describe<Singleton>({
      methods: {
        SetInvocationArrayResults: (_, results) => {
          hooks.functionResults(results);
        },
        _GetEnabledFeatures: () => FUNCTION_FEATURES,
        _SetOsfControlContainerReadyForCustomFunctions: () => {
          hooks.functionsReady();
        },
      },
    }),
    AppRuntimeService: describe<Singleton>({
      methods: {
        GetAppRuntimeState: () => (hooks.visible() ? 'Visible' : 'Background'),
        SetAppRuntimeState: (_, state) => {
          hooks.show(state === 'Visible');
        },
      },
    }),
    AppRuntimePersistenceService: describe<Singleton>({
      methods: {
        GetAppRuntimeStartState: () => port.records.startup,
        SetAppRuntimeStartState: (_, state) => {
          port.keep({ startup: text(state) });
        },
      },
    }),
    AddinInternalService: describe<Singleton>({ methods: { NotifyActionHandlerReady: () => undefined } }),
    ActionService: describe<Singleton>({
      methods: {
        AreShortcutsInUse: (_, list) => hooks.shortcuts.inUse(list),
        GetShortcuts: () => hooks.shortcuts.all(),
        ReplaceShortcuts: (_, map) => {
          hooks.shortcuts.replace(map);
        },
      },
    }),
    DynamicRibbon: describe<Singleton>({
      obj: {
        GetButton: (_, id) => ({ kind: 'RibbonButton', key: String(id) }) satisfies KeyedObject,
        GetTab: (_, id) => ({ kind: 'RibbonTab', key: String(id) }) satisfies KeyedObject,
      },
    }),
    RibbonButton: describe<KeyedObject>({
      set: {
        Enabled: (self, value) => {
          if (!hooks.enableButton(self.key, value === true)) {
            throw new RichError('ItemNotFound', `The ribbon has no control "${self.key}".`);
          }
        },
      },
    }),
    // Tabs are named on the way to their buttons; showing and hiding them is not implemented.
    RibbonTab: describe<KeyedObject>({}),
  };
}

/** Where a batch may start: the document, or a service by its full name. */
export const ROOTS: Readonly<Record<string, () => HostObject>> = {
  '': singleton('Workbook'),
  'Microsoft.AppRuntime.AppRuntimePersistenceService': singleton('AppRuntimePersistenceService'),
  'Microsoft.AppRuntime.AppRuntimeService': singleton('AppRuntimeService'),
  'Microsoft.DynamicRibbon.DynamicRibbon': singleton('DynamicRibbon'),
  'Microsoft.Office.ActionService': singleton('ActionService'),
  'Microsoft.ExcelServices.CustomFunctions': singleton('CustomFunctions'),
  'Microsoft.InternalService.AddinInternalService': singleton('AddinInternalService'),
};
