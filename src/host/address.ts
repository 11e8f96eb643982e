/** The part of an address after the sheet: `'My sheet'!A1:B2` → `A1:B2`. */
export function withoutSheet(address: string): string {
  return address.slice(address.lastIndexOf('!') + 1);
}

/** The sheet of an address: `'O''Neil'!A1:B2` → `O'Neil`. */
export function sheetOf(address: string): string {
  const sheet = address.slice(0, Math.max(0, address.lastIndexOf('!')));
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}
