import { done } from './outcome';
import { runExcel } from './run';
import { supportsExcelApi } from './supports';

/** Several events of one act, and of a series of acts, are one occasion to look; in milliseconds. */
const quiet = 300;

/**
 * Calls back soon after the user has selected something else or, where Excel tells of it (ExcelApi 1.9), changed or calculated
 * something in the workbook. Gives the function that ends this.
 *
 * @param look told whether cells may have changed since the last time: where Excel does not tell, they may
 */
export function whenWorkbookMoves(look: (changed: boolean) => void): () => void {
  let ended = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let changed = false;
  const soon = (mayHaveChanged: boolean) => (): Promise<void> => {
    changed ||= mayHaveChanged;
    clearTimeout(timer);
    if (!ended) {
      timer = setTimeout(() => {
        const said = changed;
        changed = false;
        look(said);
      }, quiet);
    }
    return Promise.resolve();
  };
  void runExcel(async context => {
    const { worksheets } = context.workbook;
    const tells = supportsExcelApi('1.9');
    context.workbook.onSelectionChanged.add(soon(!tells));
    if (tells) {
      worksheets.onChanged.add(soon(true));
      worksheets.onCalculated.add(soon(true));
    }
    await context.sync();
    return done(undefined);
  }, '1.2');
  return () => {
    ended = true;
    clearTimeout(timer);
  };
}
