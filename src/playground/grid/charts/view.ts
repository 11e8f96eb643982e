import { sheetFacade } from '../book';
import type { Book } from '../book';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** What of a sheet is in view, in pixels before zooming. */
export interface View {
  readonly zoom: number;
  /** The row numbers and the column letters. */
  readonly header: Size;
  readonly frozen: Size;
  readonly scroll: { readonly x: number; readonly y: number };
}

/** The end of a line, as far as lines are added up. */
function end(ends: ArrayLike<number>, line: number): number {
  return line < 0 ? 0 : (ends[line] ?? 0);
}

/** Nothing while the sheet has not been drawn yet. */
export function viewOf(book: Book, sheetId: string): View | undefined {
  const sheet = sheetFacade(book, sheetId);
  const skeleton = sheet.getSkeleton();
  if (!skeleton) {
    return undefined;
  }
  const { columnWidthAccumulation: cols, rowHeightAccumulation: rows } = skeleton;
  const { xSplit, ySplit, startColumn, startRow } = sheet.getFreeze();
  const state = sheet.getScrollState();
  return {
    zoom: sheet.getZoom(),
    header: { width: skeleton.rowHeaderWidth, height: skeleton.columnHeaderHeight },
    frozen: {
      width: xSplit > 0 ? end(cols, startColumn - 1) : 0,
      height: ySplit > 0 ? end(rows, startRow - 1) : 0,
    },
    scroll: {
      x: end(cols, state.sheetViewStartColumn - 1) + state.offsetX,
      y: end(rows, state.sheetViewStartRow - 1) + state.offsetY,
    },
  };
}
