import { done, type HostOutcome } from './outcome';
import { runExcel } from './run';

/** How many formulas were entered anew, on how many sheets; and the sheets that refused. */
export interface Repaired {
  readonly cells: number;
  readonly sheets: number;
  readonly refused: readonly string[];
}

/** Cells that are asked for at once: well within what Excel on the web passes. */
const AT_ONCE = 50_000;

const OURS = /^=.*(?:\bMCN\.|_xldudf_MCN_)/i;

/** The name that Excel keeps for a function that it does not know, with the workbook that it once thought it in (office-js#2568). */
const KEPT = /(?:\[\d+\]!)?_xldudf_MCN_/gi;

/**
 * Enters each formula of ours that shows #NAME? anew, as it is: Excel does not look again for a function that it did not know when the
 * workbook opened. One sheet after the other, each in one batch; no other cell is written.
 */
export async function repairFormulas(): Promise<HostOutcome<Repaired>> {
  const names = await sheetNames();
  if (!names.ok) return names;
  let [cells, sheets] = [0, 0];
  const refused: string[] = [];
  for (const name of names.value) {
    const repaired = await repairSheet(name);
    if (!repaired.ok && repaired.failure.code !== 'access_denied') return repaired;
    if (!repaired.ok) refused.push(name);
    else if (repaired.value > 0) {
      cells += repaired.value;
      sheets += 1;
    }
  }
  return done({ cells, sheets, refused });
}

function sheetNames(): Promise<HostOutcome<readonly string[]>> {
  return runExcel<readonly string[]>(async context => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    return done(worksheets.items.map(({ name }) => name));
  });
}

function repairSheet(name: string): Promise<HostOutcome<number>> {
  return runExcel<number>(async context => {
    const sheet = context.workbook.worksheets.getItem(name);
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowCount,columnCount');
    await context.sync();
    if (used.isNullObject) return done(0);
    const { rowCount, columnCount } = used;
    const step = Math.max(1, Math.floor(AT_ONCE / columnCount));
    let count = 0;
    for (let top = 0; top < rowCount; top += step) {
      const bottom = Math.min(top + step, rowCount) - 1;
      const part = used.getCell(top, 0).getBoundingRect(used.getCell(bottom, columnCount - 1));
      part.load('formulas,values');
      await context.sync();
      const values = part.values as unknown[][];
      (part.formulas as unknown[][]).forEach((row, r) => {
        row.forEach((formula, c) => {
          if (values[r]?.[c] !== '#NAME?' || typeof formula !== 'string' || !OURS.test(formula)) return;
          used.getCell(top + r, c).formulas = [[formula.replace(KEPT, 'MCN.')]];
          count += 1;
        });
      });
    }
    await context.sync();
    return done(count);
  }, '1.4');
}
