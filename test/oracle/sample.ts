import { sampleWorkbook } from '../../scripts/sample';
import type { Row } from './raw';

/** The columns of the sample roster, in the sheet’s order. */
export const FIELDS =
  'creator_id creator agency level_start level_end gmv_base gmv bound_on unbound_on enrolled_on'.split(' ');
const sheet = sampleWorkbook().sheets.find(({ name }) => name === '花名册');
/** The sample roster as functions are given it. */
export const GRID = (sheet?.cells.slice(3, 234) ?? []).map(row => FIELDS.map((_field, c) => row[c] ?? null));

/** The sample's cells as plain as the oracle reads them. */
function plain(field: string, cell: unknown): string {
  const text = typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '';
  if (text === '') return '';
  if (field.startsWith('level')) return `Lv${text.replace(/\D/g, '')}`;
  if (field.startsWith('gmv')) {
    const amount = Number(text.replace(/[￥,万]/g, ''));
    return (text.endsWith('万') ? amount * 10_000 : amount).toFixed(2);
  }
  if (!field.endsWith('_on') || text.includes('-')) return text;
  return new Date(Date.parse('1899-12-30') + Number(text) * 86_400_000).toISOString().slice(0, 10);
}

/** The same as the oracle reads it. */
export const ROWS: readonly Row[] = GRID.slice(1)
  .filter(row => row.some(cell => cell !== null))
  .map(row => Object.fromEntries(FIELDS.map((field, c) => [field, plain(field, row[c])])));
