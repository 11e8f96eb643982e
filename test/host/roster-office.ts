/** Microsoft's own client over a workbook in memory: what the host folder asks for goes the whole way, without a browser. */
import { readFileSync } from 'node:fs';
import { Faults } from '../../src/playground/office-host/faults';
import { WEB_LIMITS } from '../../src/playground/office-host/limits';
import { Requests } from '../../src/playground/office-host/requests';
import { Session } from '../../src/playground/office-host/session';
import { Shortcuts } from '../../src/playground/office-host/shortcuts';
import { MemoryPort } from '../../src/playground/port/memory';
import type { ErrorCode } from '../../src/playground/office-host/errors';
import { TRANSPORT_ERRORS } from '../../src/playground/office-host/errors';

export interface Workbook {
  readonly port: MemoryPort;
  readonly faults: Faults;
  /** How many requests have come. */
  readonly asked: () => number;
  /** The versions of ExcelApi that there are; lower to try an older Excel. */
  api: string;
  /** Called before each request, with its number. */
  before: (request: number) => void;
}

interface Message {
  readonly Body: unknown;
}

interface Client {
  OfficeExtension: { SessionBase: { _overrideSession: unknown }; Utility: { _doApiNotSupportedCheck: boolean } };
}

const CLIENT = 'node_modules/@microsoft/office-js/dist/excel-web-16.00.debug.js';

/** The client without what asks for a page: the rich API and Excel's classes. */
function loadClient(): Client {
  const scope = globalThis as unknown as Client & Record<string, unknown>;
  if (scope['OfficeExtension'] !== undefined) return scope;
  const text = readFileSync(CLIENT, 'utf8');
  const from = text.indexOf('var __extends', text.indexOf('var OfficeExtension;'));
  const to = text.indexOf('\nOSFAriaLogger.');
  const all = { window: globalThis, location: { hostname: '' }, document: {}, navigator: { userAgent: '' } };
  // A test with a page of its own keeps it.
  const page = Object.fromEntries(Object.entries(all).filter(([name]) => !(name in scope)));
  Object.assign(scope, page, { OSF: {}, OfficeExt: {} });
  // Within the globals of the test, which are not those of Node.
  const load = new Function(`${text.slice(from, to)}\nreturn { OfficeExtension, Excel };`) as () => Client;
  Object.assign(scope, load());
  for (const name of Object.keys(page)) Reflect.deleteProperty(scope, name);
  return scope;
}

/** Opens a workbook of one sheet with cells from A1 on, and puts Office.js over it. */
export function openWorkbook(cells: readonly (readonly (string | number | boolean)[])[], name = '花名册'): Workbook {
  const port = new MemoryPort();
  const [sheet] = port.sheets();
  const sheetId = sheet?.id ?? '';
  port.renameSheet(sheetId, name);
  const width = Math.max(1, ...cells.map(row => row.length));
  const grid = cells.map(row => Array.from({ length: width }, (_, c) => row[c] ?? ''));
  if (grid.length > 0) port.write({ sheetId, row: 0, col: 0, rows: grid.length, cols: width }, grid);
  const hooks = {
    functionsReady: () => undefined,
    functionResults: () => undefined,
    visible: () => true,
    show: () => undefined,
    enableButton: () => true,
    shortcuts: new Shortcuts([]),
  };
  const limits = () => WEB_LIMITS;
  const session = new Session({ port, locale: 'zh-CN', hooks, limits, eventRange: () => undefined });
  const faults = new Faults(port);
  const requests = new Requests(session, faults, limits);
  let asked = 0;
  const workbook: Workbook = { port, faults, asked: () => asked, api: '1.17', before: () => undefined };
  const executeAsync = async (_: unknown, flags: number, { Body }: Message): Promise<unknown> => {
    // What the client sends to clean up after itself is no request of ours.
    if (!JSON.stringify(Body).includes('_RemoveReference')) {
      asked += 1;
      workbook.before(asked);
    }
    const answer = (await requests.answer(['', 'POST', 'ProcessQuery', {}, [JSON.stringify(Body)], 0, flags])) as {
      readonly Error: number;
      readonly Data?: readonly [number, readonly unknown[], string];
    };
    if (answer.Data !== undefined)
      return { ErrorCode: '', ErrorMessage: '', Headers: {}, Body: JSON.parse(answer.Data[2]) as unknown };
    const [code] = Object.entries(TRANSPORT_ERRORS).find(([, number]) => number === answer.Error) ?? ['' as ErrorCode];
    return { ErrorCode: code, ErrorMessage: code, Headers: {}, Body: null };
  };
  const isSetSupported = (_: string, version = '1.1'): boolean => minor(version) <= minor(workbook.api);
  Object.assign(globalThis, {
    Office: { onReady: () => Promise.resolve(), context: { requirements: { isSetSupported } } },
  });
  const client = loadClient();
  client.OfficeExtension.Utility._doApiNotSupportedCheck = false;
  client.OfficeExtension.SessionBase._overrideSession = {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: '', headers: {} }),
    _createRequestExecutorOrNull: () => ({ executeAsync }),
  };
  return workbook;
}

function minor(version: string): number {
  return Number(version.split('.')[1]);
}

/** What the workbook holds, to be compared: each sheet by name with its formulas, and the names. */
export function contents({ port }: Workbook): Record<string, unknown> {
  const held = port.sheets().map(({ id, name }) => {
    const used = port.used(id);
    return [name, used === undefined ? [] : port.read({ ...used, sheetId: id }, 'formulas')] as const;
  });
  const sheets = new Set(port.sheets().map(({ id }) => id));
  const charts = port.records.charts.filter(({ sheetId }) => sheets.has(sheetId)).map(({ name }) => name);
  return { ...Object.fromEntries(held), charts };
}
