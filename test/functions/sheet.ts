import { sampleWorkbook } from '../../scripts/sample';

/**
 * A formula of one call, with text, number, range and empty arguments: enough for examples and for the sample's own formulas. Ranges
 * are read from the sample; without a sheet they are on `home`.
 */
export function callOf(
  formula: string,
  home = '花名册',
): {
  readonly name: string;
  readonly args: readonly unknown[];
  readonly addresses: readonly string[];
} {
  const match = /^=MCN\.([A-Z_]+)\((.*)\)$/.exec(formula);
  if (match === null) throw new Error(`not a call: ${formula}`);
  const [, name = '', list = ''] = match;
  const pieces = list === '' ? [] : list.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  return { name, args: pieces.map(piece => valueOf(piece, home)), addresses: pieces };
}

function valueOf(piece: string, home: string): unknown {
  if (piece === '') return null;
  if (piece.startsWith('"')) return piece.slice(1, -1).replaceAll('""', '"');
  if (piece === 'MCN_POLICY') return '2023-03';
  if (/^-?[\d.]+$/.test(piece)) return Number(piece);
  return rangeOf(piece.includes('!') ? piece : `${home}!${piece}`);
}

function rangeOf(address: string): unknown[][] {
  const match = /^(.+)!([A-Z])(\d+):([A-Z])(\d+)$/.exec(address);
  if (match === null) throw new Error(`not an address: ${address}`);
  const [, sheetName, left = '', top, right = '', bottom] = match;
  const sheet = sampleWorkbook().sheets.find(each => each.name === sheetName);
  const columns = [left.charCodeAt(0) - 65, right.charCodeAt(0) - 64] as const;
  return Array.from({ length: Number(bottom) - Number(top) + 1 }, (_, i) =>
    Array.from(
      { length: columns[1] - columns[0] },
      (_cell, c) => sheet?.cells[Number(top) - 1 + i]?.[columns[0] + c] ?? null,
    ),
  );
}
