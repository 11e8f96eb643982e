import { writeXlsx } from 'hucre/xlsx';
import { toFile } from './formulas';
import { markParameters } from './parameters';
import { writeRecords } from './properties';
import { SheetWriter } from './write-sheet';
import type { WorkbookPort } from '../port/port';

/** The workbook as the bytes of an .xlsx file, with its formulas and their last values. */
export async function saveFile(port: WorkbookPort, namespace: string): Promise<Uint8Array> {
  const sheets = port.sheets();
  return writeXlsx({
    sheets: sheets.map(info => new SheetWriter(port, info, namespace).write()),
    namedRanges: port.names().map(({ name, formula, comment }) => ({
      name,
      range: toFile(markParameters(formula), namespace),
      ...(comment === '' ? {} : { comment }),
    })),
    activeSheet: Math.max(
      0,
      sheets.findIndex(({ id }) => id === port.activeSheet()),
    ),
    properties: writeRecords(port.records),
  });
}
