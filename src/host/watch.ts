import { done } from './outcome';
import { runExcel } from './run';
import { supportsExcelApi } from './supports';

/** Several events of one act, and of a series of acts, are one occasion to look; in milliseconds. */
const quiet = 300;

/**
 * Calls back soon after the user has moved, changed or calculated something in the workbook, where Excel tells of it
 * (ExcelApi 1.9). Gives the function that ends this.
 */
export function whenWorkbookMoves(look: () => void): () => void {
  let ended = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = (): Promise<void> => {
    clearTimeout(timer);
    if (!ended) timer = setTimeout(look, quiet);
    return Promise.resolve();
  };
  if (typeof Excel !== 'undefined' && supportsExcelApi('1.9')) {
    void runExcel(async context => {
      const { worksheets } = context.workbook;
      worksheets.onSelectionChanged.add(soon);
      worksheets.onChanged.add(soon);
      worksheets.onCalculated.add(soon);
      await context.sync();
      return done(undefined);
    });
  }
  return () => {
    ended = true;
    clearTimeout(timer);
  };
}
