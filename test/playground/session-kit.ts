import { MemoryPort } from '../../src/playground/port/memory';
import { Shortcuts } from '../../src/playground/office-host/shortcuts';
import { Session } from '../../src/playground/office-host/session';
import type { Limits } from '../../src/playground/office-host/limits';
import type { ServiceHooks } from '../../src/playground/office-host/services';
import type { Action, BatchResult, ObjectPath } from '../../src/playground/office-host/wire';

/** What the services were told, for tests to look at. */
export interface Told {
  ready: number;
  results: unknown[];
  visible: boolean;
  buttons: [string, boolean][];
}

export interface Kit {
  readonly port: MemoryPort;
  readonly session: Session;
  readonly told: Told;
  readonly sheetId: string;
}

export function openKit(): Kit {
  const port = new MemoryPort();
  const told: Told = { ready: 0, results: [], visible: true, buttons: [] };
  const hooks: ServiceHooks = {
    functionsReady: () => {
      told.ready += 1;
    },
    functionResults: results => {
      told.results.push(results);
    },
    visible: () => told.visible,
    show: visible => {
      told.visible = visible;
    },
    shortcuts: new Shortcuts([{ action: 'OpenPane', keys: 'Ctrl+Shift+M' }]),
    enableButton: (id, enabled) => {
      told.buttons.push([id, enabled]);
      return id !== 'Unknown';
    },
  };
  const limits = (): Limits => ({ requestBytes: Infinity, responseBytes: Infinity, cellsPerRead: 1_000 });
  const session = new Session({ port, locale: 'zh-CN', hooks, limits, eventRange: () => undefined });
  return { port, session, told, sheetId: port.activeSheet() };
}

type Path = Omit<ObjectPath, 'Id'>;

/** Paths that most batches begin with. */
export const WORKBOOK: Path = { ObjectPathType: 1, Name: '' };

export function nav(parent: number, name: string): Path {
  return { ObjectPathType: 4, Name: name, ParentObjectPathId: parent };
}

export function method(parent: number, name: string, ...args: unknown[]): Path {
  return { ObjectPathType: 3, Name: name, ParentObjectPathId: parent, ArgumentInfo: { Arguments: args } };
}

export function item(parent: number, key: unknown): Path {
  return { ObjectPathType: 5, Name: '', ParentObjectPathId: parent, ArgumentInfo: { Arguments: [key] } };
}

export const make = (path: number): Omit<Action, 'Id'> => ({ ActionType: 1, Name: '', ObjectPathId: path });

export const load = (path: number, ...names: string[]): Omit<Action, 'Id'> => ({
  ActionType: 2,
  Name: '',
  ObjectPathId: path,
  QueryInfo: { Select: names },
});

export const call = (path: number, name: string, ...args: unknown[]): Omit<Action, 'Id'> => ({
  ActionType: 3,
  Name: name,
  ObjectPathId: path,
  ArgumentInfo: { Arguments: args },
});

export const set = (path: number, name: string, value: unknown): Omit<Action, 'Id'> => ({
  ActionType: 4,
  Name: name,
  ObjectPathId: path,
  ArgumentInfo: { Arguments: [value] },
});

/** Runs a batch; paths are numbered 1, 3, 5 … and actions 2, 4, 6 … as the client does. */
export function batch(
  { session }: Kit,
  paths: Readonly<Record<number, Path>>,
  actions: readonly Omit<Action, 'Id'>[],
  flags = 1,
): Promise<BatchResult> {
  const ObjectPaths = Object.fromEntries(Object.entries(paths).map(([id, path]) => [id, { ...path, Id: Number(id) }]));
  const Actions = actions.map((action, index) => ({ ...action, Id: 2 * (index + 1) }));
  return session.run({ ObjectPaths, Actions }, flags);
}

/** The value of the last action. */
export function last(result: BatchResult): unknown {
  return result.Results.at(-1)?.Value;
}
