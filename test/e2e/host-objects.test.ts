import type { Frame, Page } from 'playwright-core';
import { aWire } from './opened';
import { settles } from './host-page';

/** Tables, areas, protection, properties and looks through the real Office.js, which keeps objects across batches by what the host tells of them. */

let page: Page;
let addin: Frame;

aWire(wire => {
  ({ page, addin } = wire);
});

const run = (batch: (context: Excel.RequestContext) => Promise<unknown>) =>
  addin.evaluate(text => window.attempt?.(new Function(`return ${text}`)() as typeof batch), batch.toString());

test('tables are made, found from the workbook, the sheet and a range, and changed over several syncs', async () => {
  const found = await run(async context => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('B2:C4').values = [
      ['机构', 'GMV'],
      ['a', 1],
      ['b', 2],
    ];
    const table = sheet.tables.add('B2:C4', true);
    table.load('id,name');
    await context.sync();
    const first = table.name;
    table.name = 'Roster';
    table.load('name');
    const header = table.getHeaderRowRange().load('values,address');
    const body = table.getDataBodyRange().load('address');
    await context.sync();
    const all = context.workbook.tables.load('items/name,items/worksheet/name');
    const within = sheet.getRange('C3').getTables(false).load('items/name');
    const none = context.workbook.tables.getItemOrNullObject('Other');
    none.load('name');
    const one = sheet.tables.getItem('roster');
    one.load('name');
    one.autoFilter.load('enabled,isDataFiltered');
    await context.sync();
    return [
      first,
      header.values,
      header.address,
      body.address,
      all.items.map(each => `${each.name} ${each.worksheet.name}`),
      within.items.map(each => each.name),
      none.isNullObject,
      one.autoFilter.isDataFiltered,
    ];
  });
  expect(found).toEqual([
    'Table1',
    [['机构', 'GMV']],
    'Sheet1!B2:C2',
    'Sheet1!B3:C4',
    ['Roster Sheet1'],
    ['Roster'],
    true,
    false,
  ]);
});

test('a filter hides rows, and goes', async () => {
  const found = await run(async context => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const table = sheet.tables.getItem('Roster');
    table.autoFilter.apply(table.getRange(), 0, { filterOn: 'Values', values: ['b'] });
    const row = sheet.getRange('B3').load('rowHidden');
    table.autoFilter.load('isDataFiltered');
    await context.sync();
    const before = [row.rowHidden, table.autoFilter.isDataFiltered];
    table.autoFilter.remove();
    row.load('rowHidden');
    await context.sync();
    return [before, row.rowHidden];
  });
  expect(found).toEqual([[true, true], false]);
});

test('merged areas, and several that are selected', async () => {
  await page.mouse.click(300, 450);
  await page.keyboard.down('Control');
  await page.mouse.click(500, 550);
  await page.keyboard.up('Control');
  const found = await run(async context => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const plain = sheet.getRange('F1:H1').getMergedAreasOrNullObject();
    await context.sync();
    sheet.getRange('F1:G1').merge();
    const merged = sheet.getRange('F1:H1').getMergedAreasOrNullObject();
    merged.load('address,areaCount');
    const selected = context.workbook.getSelectedRanges();
    selected.load('areaCount');
    selected.areas.load('items/cellCount');
    await context.sync();
    return [plain.isNullObject, merged.address, selected.areaCount, selected.areas.items.map(area => area.cellCount)];
  });
  expect(found).toEqual([true, 'Sheet1!F1:G1', 2, [1, 1]]);
});

test('protection, properties, settings and the looks of a sheet', async () => {
  const found = await run(async context => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const { custom } = context.workbook.properties;
    custom.add('mcn.columns', '{"agency":"机构"}');
    context.workbook.settings.add('seen', { at: 3 });
    sheet.tabColor = '#107C41';
    sheet.showGridlines = false;
    sheet.getRange('1:1').format.rowHeight = 30;
    sheet.getRange('J:J').columnHidden = true;
    sheet.getRange('A1').format.verticalAlignment = 'Center';
    sheet.protection.protect({ allowFormatCells: true });
    context.application.suspendScreenUpdatingUntilNextSync();
    await context.sync();
    const property = custom.getItemOrNullObject('mcn.columns').load('value');
    const missing = custom.getItemOrNullObject('other').load('value');
    const setting = context.workbook.settings.getItemOrNullObject('seen').load('value');
    const column = sheet.getRange('J1').load('columnHidden');
    const format = sheet.getRange('A1').format.load('rowHeight,verticalAlignment');
    sheet.load('tabColor,showGridlines,visibility');
    sheet.protection.load('protected');
    context.application.load('calculationMode');
    await context.sync();
    sheet.protection.unprotect();
    property.delete();
    await context.sync();
    return [
      property.value as unknown,
      missing.isNullObject,
      setting.value as unknown,
      column.columnHidden,
      [format.rowHeight, format.verticalAlignment],
      [sheet.tabColor, sheet.showGridlines, sheet.visibility],
      sheet.protection.protected,
      context.application.calculationMode,
    ];
  });
  expect(found).toEqual([
    '{"agency":"机构"}',
    true,
    { at: 3 },
    true,
    [30, 'Center'],
    ['#107C41', false, 'Visible'],
    true,
    'Automatic',
  ]);
});

test('whole columns give no cells', async () => {
  const found = await run(async context => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('B:B').load('values,address');
    await context.sync();
    return [range.values, range.address];
  });
  expect(found).toEqual([null, 'Sheet1!B:B']);
});

test('the workbook keeps them while the page loads again in another language', async () => {
  await page.locator('#options-button').click();
  await Promise.all([page.waitForURL(/locale=zh-CN/), page.locator('#language').selectOption('zh-CN')]);
  await page.waitForFunction(() => window.playground, undefined, { timeout: 30_000 });
  const kept = await page.evaluate(() => {
    const port = window.playground?.port;
    const records = port?.records;
    const sheetId = port?.activeSheet() ?? '';
    return [
      records?.tables.map(({ name }) => name),
      records?.settings,
      port?.merges(sheetId),
      port?.sheets()[0]?.tabColor,
    ];
  });
  expect(kept).toEqual([['Roster'], { seen: { at: 3 } }, [{ row: 0, col: 5, rows: 1, cols: 2 }], '#107C41']);
});

test('a table follows the rows that go above it', async () => {
  const at = () => page.evaluate(() => window.playground?.port.records.tables[0]?.area.row);
  expect(await at()).toBe(1);
  const canvas = await page.locator('canvas[id^=univer-sheet]').boundingBox();
  await page.mouse.click((canvas?.x ?? 0) + 20, (canvas?.y ?? 0) + 35);
  await page.mouse.click((canvas?.x ?? 0) + 20, (canvas?.y ?? 0) + 35, { button: 'right' });
  await page.getByText('删除选中行').click();
  await settles(at, 0);
  await page.evaluate(() => window.playground?.undo());
  await settles(at, 1);
});
