import { formatAddress } from '../port/a1';
import { lookOf } from './looks';
import type { Sheet } from 'hucre/xlsx';
import type { Area } from '../port/port';
import type { SampleStyle } from '../workbook';
import type { Look, Palette } from './looks';

/** Rows below one another that look alike. */
interface Run {
  readonly look: Look;
  readonly text: string;
  readonly row: number;
  readonly col: number;
  rows: number;
}

/** Some rows and columns beyond what the sheet holds are dressed; many files dress a whole million. */
const BEYOND = 50;

/** How the cells of a sheet look, as few areas as columns of like cells make. */
export function readLooks(sheet: Sheet, palette: Palette, held: Pick<Area, 'rows' | 'cols'>): SampleStyle[] {
  const runs: Run[] = [];
  const last = new Map<number, Run>();
  for (const [key, cell] of sheet.cells ?? []) {
    const [row = 0, col = 0] = key.split(',').map(Number);
    const look = cell.style && row < held.rows + BEYOND && col < held.cols + BEYOND ? lookOf(cell.style, palette) : {};
    const text = JSON.stringify(look);
    const above = last.get(col);
    if (text === '{}') {
      continue;
    }
    if (above?.text === text && above.row + above.rows === row) {
      above.rows += 1;
    } else {
      const run = { look, text, row, col, rows: 1 };
      runs.push(run);
      last.set(col, run);
    }
  }
  return runs.map(({ look, row, col, rows }) => ({ range: formatAddress({ row, col, rows, cols: 1 }), ...look }));
}
