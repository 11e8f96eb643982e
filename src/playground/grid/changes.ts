import {
  InsertColMutation,
  InsertRowMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
} from '@univerjs/sheets';
import type { ICellData, Nullable } from '@univerjs/core';
import type { ISetRangeValuesMutationParams } from '@univerjs/sheets';
import type { SheetArea } from '../port/port';
import type { Book } from './book';
import type { CellKey } from './calculation';

/** Mutations after which cells stand elsewhere. */
const MOVES: ReadonlySet<string> = new Set(
  [
    InsertColMutation,
    InsertRowMutation,
    MoveColsMutation,
    MoveRangeMutation,
    MoveRowsMutation,
    RemoveColMutation,
    RemoveRowMutation,
    RemoveSheetMutation,
    ReorderRangeMutation,
  ].map(mutation => mutation.id),
);

export interface ChangeListener {
  /** Contents changed: by the user, by undo, or by the add-in. */
  readonly edited: (area: SheetArea, includes: (cell: CellKey) => boolean) => void;
  readonly moved: () => void;
}

/** Marks results of a calculation, which come by the same mutation as edits. */
interface Origin {
  readonly fromFormula?: boolean;
  readonly applyFormulaCalculationResult?: boolean;
}

function contentArea(sheetId: string, cellValue: ISetRangeValuesMutationParams['cellValue']): SheetArea | undefined {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [rowKey, columns] of Object.entries(cellValue ?? {})) {
    for (const [colKey, cell] of Object.entries((columns ?? {}) as Record<string, Nullable<ICellData>>)) {
      if (!cell || 'v' in cell || 'f' in cell || 'p' in cell) {
        const [row, col] = [Number(rowKey), Number(colKey)];
        top = Math.min(top, row);
        bottom = Math.max(bottom, row);
        left = Math.min(left, col);
        right = Math.max(right, col);
      }
    }
  }
  return bottom < 0 ? undefined : { sheetId, row: top, col: left, rows: bottom - top + 1, cols: right - left + 1 };
}

/** Tells the edits of a workbook from the results of its calculation. */
export function followChanges(book: Book, listener: ChangeListener): void {
  book.commands.onCommandExecuted((command, options) => {
    if (MOVES.has(command.id)) {
      listener.moved();
      return;
    }
    const origin = options as Origin | undefined;
    if (command.id !== SetRangeValuesMutation.id || origin?.fromFormula || origin?.applyFormulaCalculationResult) {
      return;
    }
    const { unitId, subUnitId, cellValue } = command.params as ISetRangeValuesMutationParams;
    const area = unitId === book.unitId ? contentArea(subUnitId, cellValue) : undefined;
    if (area) {
      const includes = ({ sheetId, row, col }: CellKey): boolean =>
        sheetId === subUnitId && cellValue?.[row]?.[col] !== undefined;
      listener.edited(area, includes);
    }
  });
}
