import { parseAddress } from '../../port/a1';
import { intersect } from '../../port/areas';
import { RichError } from '../errors';
import { guard } from './guard';
import { rangeArgument } from './objects';
import type { CellValue, SheetArea, WorkbookPort } from '../../port/port';
import type { World } from './world';

function taken(port: WorkbookPort, name: string): boolean {
  const wanted = name.toLowerCase();
  return [...port.records.tables, ...port.names()].some(each => each.name.toLowerCase() === wanted);
}

/** A table's name follows the rules of defined names, and shares their space. */
export function checkTableName(port: WorkbookPort, name: string): void {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) || parseAddress(name) || taken(port, name)) {
    throw new RichError('InvalidArgument');
  }
}

function freeName(port: WorkbookPort, stem: string): string {
  let number = port.records.tables.length + 1;
  while (taken(port, `${stem}${String(number)}`)) {
    number += 1;
  }
  return `${stem}${String(number)}`;
}

/** Headers are texts, each its own: blank ones get a name, and one that stands there already gets a number. */
function headers(row: readonly CellValue[], stem: string): string[] {
  const names: string[] = [];
  for (const [index, cell] of row.entries()) {
    const name = String(cell ?? '') || `${stem}${String(index + 1)}`;
    let unique = name;
    for (let number = 2; names.includes(unique); number++) {
      unique = `${name}${String(number)}`;
    }
    names.push(unique);
  }
  return names;
}

function checkFree(port: WorkbookPort, area: SheetArea): void {
  const others = port.records.tables.filter(each => each.area.sheetId === area.sheetId).map(each => each.area);
  if ([...others, ...port.merges(area.sheetId)].some(other => intersect(other, area))) {
    throw new RichError('MergedRangeConflict');
  }
}

/** Makes a table of cells whose first row holds headers, and gives its id. */
export function addTable(world: World, sheetId: string | undefined, target: unknown, hasHeaders: boolean): string {
  const { port, locale } = world;
  const { area } = rangeArgument(port, sheetId ?? port.activeSheet(), target);
  guard(port, area.sheetId);
  if (!hasHeaders) {
    throw new RichError('NotImplemented', 'The playground makes tables only of cells that have headers.');
  }
  checkFree(port, area);
  const [table, column] = locale === 'zh-CN' ? ['表', '列'] : ['Table', 'Column'];
  const top = { ...area, rows: 1 };
  const [row = []] = port.read(top, 'values');
  const wanted = headers(row, column);
  if (wanted.some((name, index) => name !== row[index])) {
    port.write(top, [wanted.map(name => `'${name}`)]);
  }
  const id = crypto.randomUUID();
  const name = freeName(port, table);
  port.keep({ tables: [...port.records.tables, { id, name, area, style: 'TableStyleMedium2' }] });
  return id;
}
