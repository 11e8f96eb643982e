import type { ChartRecord } from './charts';
import type { Area, SheetArea } from './port';

/**
 * What a workbook holds beside its cells and what the grid knows nothing of: plain data that both ports keep alike and that is saved with
 * the workbook. What belongs to a sheet that is gone stays, so that it is back when the sheet is; whoever reads looks whether the sheet is there.
 */
export interface Records {
  /** The protected sheets, each with what is allowed all the same. */
  readonly protection: Readonly<Record<string, Protection>>;
  readonly tables: readonly TableRecord[];
  readonly charts: readonly ChartRecord[];
  /** By the id of the sheet or of the table that is filtered. */
  readonly filters: Readonly<Record<string, FilterRecord>>;
  /** The document's properties, by Excel's names, and those that add-ins or users made. */
  readonly about: Readonly<Record<string, string>>;
  readonly properties: Readonly<Record<string, PropertyValue>>;
  /** What add-ins keep in the document, by key: anything that JSON can say. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** Whether the add-in loads with the document: `Background`, or `Inactive`. */
  readonly startup: string;
  /** What an add-in has asked for; the playground's grid calculates by itself all the same. */
  readonly calculationMode: string;
}

/** As `Excel.WorksheetProtectionOptions`: each is forbidden unless allowed. */
export type Protection = Readonly<Record<string, unknown>> & { readonly password?: string };

export type PropertyValue = string | number | boolean;

export interface TableRecord {
  readonly id: string;
  readonly name: string;
  /** With the header row. */
  readonly area: SheetArea;
  readonly style: string;
}

export interface FilterRecord {
  /** With the header row. */
  readonly area: Area;
  /** The texts that a column shows, by its place in the area; other rows are hidden. */
  readonly shown: Readonly<Record<string, readonly string[]>>;
}

export const NO_RECORDS: Records = {
  protection: {},
  tables: [],
  charts: [],
  filters: {},
  about: {},
  properties: {},
  settings: {},
  startup: 'Inactive',
  calculationMode: 'Automatic',
};

/** What undo takes back, as in Excel; the rest stays as it is. */
const UNDONE: ReadonlySet<string> = new Set<keyof Records>(['tables', 'charts', 'filters']);

/** What a patch replaced, if undoing takes it back. */
export function undone(records: Records, patch: Partial<Records>): Partial<Records> | undefined {
  const before = Object.entries(records).filter(([key]) => key in patch && UNDONE.has(key));
  return before.length > 0 ? (Object.fromEntries(before) as Partial<Records>) : undefined;
}

/** A record with one entry more or other, or without it. */
export function withEntry<V>(
  record: Readonly<Record<string, V>>,
  key: string,
  value: V | undefined,
): Record<string, V> {
  const others = Object.entries(record).filter(([other]) => other !== key);
  return Object.fromEntries(value === undefined ? others : [...others, [key, value]]);
}

/** The patch that protects a sheet, or no longer does. */
export function protect(records: Records, sheetId: string, options: Protection | undefined): Partial<Records> {
  return { protection: withEntry(records.protection, sheetId, options) };
}
