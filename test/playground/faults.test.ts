import { readFileSync } from 'node:fs';
import { Faults } from '../../src/playground/office-host/faults';
import { WEB_LIMITS } from '../../src/playground/office-host/limits';
import { Requests } from '../../src/playground/office-host/requests';
import { SINCE, upTo } from '../../src/playground/office-host/since';
import { excelClasses } from '../../src/playground/office-host/types/index';
import { MemoryPort } from '../../src/playground/port/memory';
import { batch, load, make, method, nav, openKit, set, WORKBOOK } from './session-kit';
import type { Limits } from '../../src/playground/office-host/limits';

const PATHS = {
  1: WORKBOOK,
  3: nav(1, 'Worksheets'),
  5: method(3, 'GetActiveWorksheet'),
  7: method(5, 'GetRange', 'A1:B1'),
};

interface Envelope {
  readonly Error: number;
  readonly Data?: readonly [number, readonly unknown[], string];
}

/** A host as far as requests go: what is written as JSON comes back as JSON. */
function open(limits: Limits = WEB_LIMITS) {
  const kit = openKit();
  const faults = new Faults(kit.port);
  const requests = new Requests(kit.session, faults, () => limits);
  const send = async (actions: readonly object[], paths: object = PATHS): Promise<string> => {
    const body = JSON.stringify({
      ObjectPaths: Object.fromEntries(Object.entries(paths).map(([id, path]) => [id, { ...path, Id: Number(id) }])),
      Actions: actions.map((action, index) => ({ ...action, Id: 2 * (index + 1) })),
    });
    const answer = (await requests.answer(['', 'POST', 'ProcessQuery', {}, [body], 0, 1])) as Envelope;
    const result = answer.Data && (JSON.parse(answer.Data[2]) as { Error?: { Code: string } });
    return answer.Error === 0 ? (result?.Error?.Code ?? 'done') : String(answer.Error);
  };
  return { kit, faults, send };
}

const write = (...values: unknown[]) => set(7, 'Values', [values]);

describe('a batch that is to be refused', () => {
  test.each([
    'GeneralException',
    'InvalidOperationInCellEditMode',
    'AccessDenied',
    'ItemNotFound',
    'RequestAborted',
  ] as const)('with %s is, and nothing of it is done', async code => {
    const { kit, faults, send } = open();
    faults.refuse(code);
    expect(await send([write(1, 2)])).toBe(code);
    expect(kit.port.used(kit.sheetId)).toBeUndefined();
    expect(await send([write(1, 2)])).toBe('done');
  });

  test('is the one that was meant', async () => {
    const { faults, send } = open();
    faults.refuse('GeneralException', { batch: 2 });
    expect([await send([make(7)]), await send([make(7)]), await send([make(7)])]).toEqual([
      'done',
      'GeneralException',
      'done',
    ]);
  });

  test('may be refused half-way, with what came before done', async () => {
    const { kit, faults, send } = open();
    faults.refuse('GeneralException', { action: 1 });
    expect(await send([write(1, 2), write(3, 4)])).toBe('GeneralException');
    expect(kit.port.read({ sheetId: kit.sheetId, row: 0, col: 0, rows: 1, cols: 2 }, 'values')).toEqual([[1, 2]]);
  });

  test('may be every one from then on, until all is well again', async () => {
    const { faults, send } = open();
    faults.refuse('RequestAborted', { batch: 2, always: true });
    const codes = [await send([make(7)]), await send([make(7)]), await send([make(7)])];
    expect(codes).toEqual(['done', 'RequestAborted', 'RequestAborted']);
    faults.clear();
    expect(await send([make(7)])).toBe('done');
  });

  test('is refused outside the batch where Excel does so', async () => {
    const { faults, send } = open();
    faults.refuse('ActivityLimitReached');
    expect(await send([make(7)])).toBe('5102');
  });

  test('is none that Office.js sends of its own accord', async () => {
    const { faults, send } = open();
    faults.refuse('GeneralException');
    const service = { 1: { ObjectPathType: 2, Name: 'Microsoft.InternalService.AddinInternalService' } };
    expect(await send([make(1)], service)).toBe('done');
    expect(await send([make(7)])).toBe('GeneralException');
  });
});

test('a slow host answers later, in order', async () => {
  const { faults, send } = open();
  faults.delay = 30;
  const order: string[] = [];
  const before = performance.now();
  await Promise.all([
    send([make(7)]).then(() => order.push('first')),
    send([make(7)]).then(() => order.push('second')),
  ]);
  expect(performance.now() - before).toBeGreaterThan(25);
  expect(order).toEqual(['first', 'second']);
});

test('a requirement set is taken away, or lowered', () => {
  const { faults } = open();
  faults.lower('RibbonApi');
  faults.lower('ExcelApi', '1.4');
  expect(faults.requirements({ ExcelApi: '1.17', RibbonApi: '1.1', SharedRuntime: '1.1' })).toEqual({
    ExcelApi: '1.4',
    SharedRuntime: '1.1',
  });
});

describe('an older Excel', () => {
  const client = readFileSync(require.resolve('@microsoft/office-js/dist/excel-web-16.00.debug.js'), 'utf8');
  const checks = new Map(
    [...client.matchAll(/_throwIfApiNotSupported\("(\w+\.\w+)", _defaultApiSetName, "([\d.]+)"/g)].map(
      ([, member = '', version]) => [member.toLowerCase(), version],
    ),
  );
  const classes = excelClasses({
    port: new MemoryPort(),
    locale: 'en-US',
    limits: () => WEB_LIMITS,
    eventRange: () => undefined,
  });
  const members = Object.entries(classes).flatMap(([kind, table]) =>
    [
      ...new Set([table.get, table.set, table.nav, table.obj, table.methods].flatMap(each => Object.keys(each ?? {}))),
    ].map(member => [kind, member] as const),
  );

  test('lacks each member that the client library knows to have come later', () => {
    const known = Object.entries(SINCE).flatMap(([kind, versions]) =>
      Object.entries(versions).flatMap(([version, names]) =>
        names.split(' ').map(name => [`${kind}.${name}`, version]),
      ),
    );
    const expected = members.flatMap(([kind, member]) => {
      const version = checks.get(`${kind}.${member}`.toLowerCase());
      return version === undefined ? [] : [[`${kind}.${member}`, version]];
    });
    expect(Object.fromEntries(known)).toEqual(Object.fromEntries(expected));
  });

  test.each([
    ['1.1', false],
    ['1.2', true],
    ['1.10', true],
  ])('%s has rowHidden: %s', (version, has) => {
    expect('RowHidden' in (upTo(classes, version)['Range']?.get ?? {})).toBe(has);
  });
});

describe('a protected sheet', () => {
  test.each([
    ['values', write(1, 2)],
    ['number formats', set(7, 'NumberFormat', '0.00')],
  ])('takes no %s', async (_, action) => {
    const { kit, faults, send } = open();
    faults.protect('Sheet1');
    expect(await send([action])).toBe('AccessDenied');
    expect(kit.port.used(kit.sheetId)).toBeUndefined();
    faults.unprotect('Sheet1');
    expect(await send([action])).toBe('done');
  });

  test('can be read', async () => {
    const { faults, send } = open();
    faults.protect('Sheet1');
    expect(await send([load(7, 'values')])).toBe('done');
  });
});

describe('what is too large', () => {
  test('a request', async () => {
    const { kit, send } = open();
    expect(await send([write('x'.repeat(6_000_000), 2)])).toBe('5103');
    expect(kit.port.used(kit.sheetId)).toBeUndefined();
    expect(await send([write('达'.repeat(2_000_000), 2)])).toBe('5103');
    expect(await send([write('达'.repeat(1_000_000), 2)])).toBe('done');
  });

  test('an answer', async () => {
    const { kit, send } = open();
    kit.port.write({ sheetId: kit.sheetId, row: 0, col: 0, rows: 1, cols: 1 }, [['x'.repeat(6_000_000)]]);
    expect(await send([load(7, 'values')])).toBe('5104');
    expect(await send([load(7, 'address')])).toBe('done');
  });

  test('a range that is read', async () => {
    const kit = openKit();
    const paths = { ...PATHS, 7: method(5, 'GetRange', 'A1:J101') };
    const result = await batch(kit, paths, [load(7, 'values')]);
    expect(result.Error).toMatchObject({ Code: 'RangeExceedsLimit' });
    expect((await batch(kit, paths, [load(7, 'address')])).Error).toBeUndefined();
  });
});
