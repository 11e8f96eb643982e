import { done, type HostOutcome } from './outcome';
import { runExcel } from './run';
import { supportsExcelApi } from './supports';

/** What a formula's argument points at. Without a sheet, cells are on the formula's own. */
export type Reference =
  | { readonly kind: 'cells'; readonly address: string; readonly sheet?: string; readonly spilled: boolean }
  | { readonly kind: 'name'; readonly name: string; readonly sheet?: string }
  | { readonly kind: 'table'; readonly name: string; readonly column?: string; readonly headed: boolean };

/** What stands there; `address` where it is a range. */
export interface ReadArgument {
  readonly address?: string;
  readonly value: unknown;
  /** How many cells it is, where that is more than was to be read; then they are not. */
  readonly cells?: number;
}

/** Cells of a part of a range that are asked for at once: well within what Excel on the web passes. */
const AT_ONCE = 50_000;
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/**
 * The values of references, each in its place; undefined for what is not there.
 *
 * @param most cells that a range may have and still be read
 */
export function readReferences(
  home: string,
  references: readonly Reference[],
  most = Infinity,
): Promise<HostOutcome<readonly (ReadArgument | undefined)[]>> {
  return runExcel<readonly (ReadArgument | undefined)[]>(async context => {
    const read: (ReadArgument | undefined)[] = [];
    for (const reference of references) {
      const found = await locate(context, home, reference);
      read.push(found instanceof Constant ? { value: found.value } : found && (await cellsOf(context, found, most)));
    }
    return done(read);
  }, '1.4');
}

/** What a name holds that is no range. */
class Constant {
  constructor(readonly value: unknown) {}
}

async function locate(
  context: Excel.RequestContext,
  home: string,
  reference: Reference,
): Promise<Excel.Range | Constant | undefined> {
  const { workbook } = context;
  switch (reference.kind) {
    case 'cells': {
      const sheet = workbook.worksheets.getItemOrNullObject(reference.sheet ?? home);
      await context.sync();
      if (sheet.isNullObject) return undefined;
      const range = sheet.getRange(reference.address);
      if (!reference.spilled) return range;
      return supportsExcelApi('1.12') ? there(context, range.getSpillingToRangeOrNullObject()) : undefined;
    }
    case 'name': {
      const item = await nameOf(context, reference.sheet ?? home, reference.name);
      if (item === undefined) return undefined;
      return item.type === 'Range' ? item.getRange() : new Constant(item.value as unknown);
    }
    case 'table': {
      const table = workbook.tables.getItemOrNullObject(reference.name);
      await context.sync();
      if (table.isNullObject) return undefined;
      if (reference.column === undefined) return reference.headed ? table.getRange() : table.getDataBodyRange();
      const column = table.columns.getItemOrNullObject(reference.column);
      await context.sync();
      return column.isNullObject ? undefined : column.getDataBodyRange();
    }
  }
}

/** A name of the workbook; where it has none such, one of the sheet. */
async function nameOf(context: Excel.RequestContext, home: string, name: string): Promise<Excel.NamedItem | undefined> {
  const item = context.workbook.names.getItemOrNullObject(name);
  item.load('type,value');
  await context.sync();
  if (!item.isNullObject) return item;
  const own = context.workbook.worksheets.getItem(home).names.getItemOrNullObject(name);
  own.load('type,value');
  await context.sync();
  return own.isNullObject ? undefined : own;
}

async function there(context: Excel.RequestContext, range: Excel.Range): Promise<Excel.Range | undefined> {
  range.load('address');
  await context.sync();
  return range.isNullObject ? undefined : range;
}

/** The cells of a range, read in parts; whole columns and rows as far as the sheet is in use. */
async function cellsOf(context: Excel.RequestContext, given: Excel.Range, most: number): Promise<ReadArgument> {
  given.load('address,rowCount,columnCount');
  await context.sync();
  const { address } = given;
  const whole = given.rowCount === LAST_ROW || given.columnCount === LAST_COLUMN;
  const range = whole ? await withinUse(context, given) : given;
  if (range === undefined) return { address, value: [['']] };
  const { rowCount, columnCount } = range;
  const cells = rowCount * columnCount;
  if (cells > most) return { address, value: undefined, cells };
  const step = Math.max(1, Math.floor(AT_ONCE / columnCount));
  const values: unknown[][] = [];
  for (let top = 0; top < rowCount; top += step) {
    const bottom = Math.min(top + step, rowCount) - 1;
    const part = range.getCell(top, 0).getBoundingRect(range.getCell(bottom, columnCount - 1));
    part.load('values');
    await context.sync();
    for (const row of part.values as unknown[][]) values.push(row);
  }
  return { address, value: values };
}

async function withinUse(context: Excel.RequestContext, range: Excel.Range): Promise<Excel.Range | undefined> {
  const used = range.getUsedRangeOrNullObject(true);
  await context.sync();
  if (used.isNullObject) return undefined;
  const part = range.getCell(0, 0).getBoundingRect(used);
  part.load('address,rowCount,columnCount');
  await context.sync();
  return part;
}
