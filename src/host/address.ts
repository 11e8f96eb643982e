/** The part of an address after the sheet: `'My sheet'!A1:B2` → `A1:B2`. */
export function withoutSheet(address: string): string {
  return address.slice(address.lastIndexOf('!') + 1);
}
