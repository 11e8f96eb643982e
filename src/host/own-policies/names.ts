/** The workbook's names for policies of its own, each over the whole of a table: MCN_OWN_1, MCN_OWN_2 … */
const OWN = /^MCN_OWN_(\d+)$/i;

export function isOwnName(name: string): boolean {
  return OWN.test(name);
}

/** Above all that there are: the name of a sheet that was deleted may still stand in formulas. */
export function freeOwnName(taken: readonly string[]): string {
  const numbers = taken.map(name => Number(OWN.exec(name)?.[1] ?? 0));
  return `MCN_OWN_${String(Math.max(0, ...numbers) + 1)}`;
}

/** The cells of a sheet from A1 on, as a name refers to them: `='政策 2023-03'!$A$1:$J$300` */
export function absoluteFormula(sheet: string, rows: number, columns: number): string {
  return `=${addressOn(sheet, `$A$1:$${String.fromCharCode(64 + columns)}$${String(rows)}`)}`;
}

export function addressOn(sheet: string, cells: string): string {
  return `'${sheet.replaceAll("'", "''")}'!${cells}`;
}

/** The sheet and the cells of an address as Excel writes it: `'My ''own'''!A1:B2` */
export function partsOfAddress(address: string): { readonly sheet: string; readonly cells: string } {
  const at = address.lastIndexOf('!');
  const sheet = address.slice(0, Math.max(0, at));
  const plain = /^'(.*)'$/s.exec(sheet)?.[1]?.replaceAll("''", "'");
  return { sheet: plain ?? sheet, cells: address.slice(at + 1) };
}
