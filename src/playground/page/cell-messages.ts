import type { WorkbookPort } from '../port/port';
import type { Strings } from './strings';

/** The text for the error that a cell shows: what the add-in said, else what the host knows of such an error. */
export function messageOf(
  port: WorkbookPort,
  said: (sheetId: string, row: number, col: number) => string | undefined,
  strings: Strings,
  at: { readonly sheetId: string; readonly row: number; readonly col: number },
): string | undefined {
  const [[value]] = port.read({ ...at, rows: 1, cols: 1 }, 'values') as [[unknown]];
  const code = typeof value === 'string' && value.startsWith('#') ? value : undefined;
  const general = code === undefined ? undefined : strings.errors[code];
  if (code === undefined || general === undefined || code === '#GETTING_DATA' || code === '#SPILL!') {
    return general;
  }
  return said(at.sheetId, at.row, at.col) ?? general;
}
