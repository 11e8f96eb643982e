import { parseCsv } from 'hucre/csv';
import type { CellValue } from '../port/port';
import type { SampleWorkbook } from '../workbook';

/** What stands for bytes that are no UTF-8. */
const BROKEN = '\uFFFD';

/** The text of a file in UTF-8, UTF-16 with its mark, or else GB 18030, in which Excel in China saves text. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    return new TextDecoder('utf-16le').decode(bytes);
  }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    return new TextDecoder('utf-16be').decode(bytes);
  }
  const text = new TextDecoder('utf-8').decode(bytes);
  return text.includes(BROKEN) ? new TextDecoder('gb18030').decode(bytes) : text;
}

/** More digits than a number keeps: the id of an account. */
const EXACT_DIGITS = 15;

/** What Excel makes of a field; but an id with leading zeros or with more digits than a number keeps stays text. */
export function typedField(field: string): CellValue {
  const text = field.trim();
  if (/^(true|false)$/i.test(text)) {
    return text.toLowerCase() === 'true';
  }
  const number = /^[-+]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:e[-+]?\d+)?(%?)$/i.exec(text);
  const digits = text.replace(/\D/g, '');
  const isId = /^0\d/.test(text) || digits.length > EXACT_DIGITS;
  if (!number || digits === '' || isId || !/\d/.test(text.replace(/e.*/i, ''))) {
    return field.startsWith("'") ? `'${field}` : field;
  }
  const value = Number(text.replaceAll(',', '').replace('%', ''));
  return number[1] === '%' ? value / 100 : value;
}

/** A file of separated values as a workbook of one sheet. */
export function readText(bytes: Uint8Array, name: string): SampleWorkbook {
  const rows = parseCsv(decodeText(bytes));
  return {
    name,
    sheets: [{ name: sheetName(name), cells: rows.map(row => row.map(field => typedField(String(field ?? '')))) }],
  };
}

/** What Excel allows as the name of a sheet. */
function sheetName(name: string): string {
  const allowed = name
    .replace(/[\\/?*[\]:]/g, ' ')
    .replace(/^'+|'+$/g, '')
    .trim();
  return allowed.slice(0, 31) || 'Sheet1';
}
