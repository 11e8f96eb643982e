import { done } from './outcome';
import { runExcel } from './run';
import { supportsExcelApi } from './supports';

/** Several events of one act, and of a series of acts, are one occasion to look; in milliseconds. */
const quiet = 300;

/**
 * Calls back soon after the user has selected something else or, where Excel tells of it (ExcelApi 1.9), changed or calculated
 * something in the workbook. Gives the function that ends this.
 */
export function whenWorkbookMoves(look: () => void): () => void {
  let ended = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = (): Promise<void> => {
    clearTimeout(timer);
    if (!ended) timer = setTimeout(look, quiet);
    return Promise.resolve();
  };
  void runExcel(async context => {
    const { worksheets } = context.workbook;
    context.workbook.onSelectionChanged.add(soon);
    if (supportsExcelApi('1.9')) {
      worksheets.onChanged.add(soon);
      worksheets.onCalculated.add(soon);
    }
    await context.sync();
    return done(undefined);
  });
  return () => {
    ended = true;
    clearTimeout(timer);
  };
}
