import { readXlsx } from 'hucre/xlsx';
import { kindOf } from './kinds';
import { MAX_CELLS } from './opened';
import { readBook } from './read-book';
import { readText } from './text-file';
import type { SampleWorkbook } from '../workbook';
import type { LeftOut, Opened } from './opened';

/** `花名册.xlsx` → `花名册` */
function withoutExtension(file: string): string {
  return file.replace(/\.[^.]*$/, '') || file;
}

/** The library throws whatever a broken file makes it stumble over. */
async function attempt(bytes: Uint8Array, name: string, namespace: string): Promise<Opened> {
  try {
    const book = await readXlsx(bytes, { readStyles: true });
    return book.sheets.length === 0 ? { ok: false, reason: 'empty' } : within(readBook(book, name, namespace));
  } catch (problem) {
    return {
      ok: false,
      reason: /exceeds limit|over the \d+ limit|outside the supported/.test(String(problem)) ? 'tooLarge' : 'broken',
    };
  }
}

function within({ workbook, leftOut }: { workbook: SampleWorkbook; leftOut: readonly LeftOut[] }): Opened {
  let count = 0;
  for (const { cells } of workbook.sheets) {
    count += cells.reduce((sum, row) => sum + row.length, 0);
  }
  return count > MAX_CELLS ? { ok: false, reason: 'tooLarge' } : { ok: true, workbook, leftOut };
}

/** Opens a file as a workbook of the playground, whatever it is called. */
export async function openFile(file: string, bytes: Uint8Array, namespace: string): Promise<Opened> {
  const kind = bytes.length === 0 ? 'empty' : kindOf(bytes);
  switch (kind) {
    case 'xlsx':
      return attempt(bytes, withoutExtension(file), namespace);
    case 'text':
      return within({ workbook: readText(bytes, withoutExtension(file)), leftOut: [] });
    case 'empty':
    case 'encrypted':
    case 'xls':
    case 'other':
      return { ok: false, reason: kind };
  }
}
