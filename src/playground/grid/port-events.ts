import { SetWorksheetNameMutation } from '@univerjs/sheets';
import { formatAddress } from '../port/a1';
import { selectedArea } from './selections';
import type { ISetWorksheetNameMutationParams } from '@univerjs/sheets';
import type { PortEvent, PortListener, SheetArea } from '../port/port';
import type { Book } from './book';

/** Univer's events as the port's, and the state of cell editing that only events tell. */
export class PortEvents {
  private readonly listeners = new Set<PortListener>();
  private readonly waiting = new Set<() => void>();
  private typing = false;
  private active: string;
  private lastSelection = '';
  /** What each sheet was called last. */
  private readonly names = new Map<string, string>();

  /** In a sheet that is shut nothing can be typed, as in Excel in a protected one. */
  constructor(book: Book, shut: (sheetId: string) => boolean) {
    this.active = book.facade.getActiveSheet().getSheetId();
    const { api } = book;
    api.addEvent(api.Event.SelectionChanged, ({ worksheet, selections }) => {
      const range = selections.at(-1);
      if (range) {
        this.selected({ sheetId: worksheet.getSheetId(), ...selectedArea(range) });
      }
    });
    api.addEvent(api.Event.ActiveSheetChanged, ({ activeSheet }) => {
      this.activated(activeSheet.getSheetId());
    });
    api.addEvent(api.Event.SheetCreated, ({ worksheet }) => {
      this.names.set(worksheet.getSheetId(), worksheet.getSheetName());
      this.emit({ kind: 'added', sheetId: worksheet.getSheetId() });
    });
    api.addEvent(api.Event.SheetDeleted, ({ sheetId }) => {
      this.emit({ kind: 'deleted', sheetId });
    });
    for (const sheet of book.model.getSheets()) {
      this.names.set(sheet.getSheetId(), sheet.getName());
    }
    book.commands.onCommandExecuted(({ id, params }) => {
      if (id === SetWorksheetNameMutation.id) {
        const { subUnitId, name } = params as ISetWorksheetNameMutationParams;
        this.renamed(subUnitId, name);
      }
    });
    api.addEvent(api.Event.BeforeSheetEditStart, event => {
      event.cancel = shut(event.worksheet.getSheetId());
      this.typing = !event.cancel;
    });
    api.addEvent(api.Event.SheetEditEnded, () => {
      this.stopTyping();
    });
  }

  get editing(): boolean {
    return this.typing;
  }

  editingEnded(): Promise<void> {
    return this.typing ? new Promise(resolve => this.waiting.add(resolve)) : Promise.resolve();
  }

  on(listener: PortListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  emit(event: PortEvent): void {
    for (const listener of this.listeners) {
      listener(event);
    }
  }

  /** Univer reports the same selection twice after Enter, and sometimes not at all when it is made by the API. */
  selected(area: SheetArea): void {
    const key = `${area.sheetId}!${formatAddress(area)}`;
    if (key !== this.lastSelection) {
      this.lastSelection = key;
      this.emit({ kind: 'selection', area });
    }
  }

  private activated(sheetId: string): void {
    if (sheetId !== this.active) {
      this.emit({ kind: 'deactivated', sheetId: this.active });
      this.active = sheetId;
      this.emit({ kind: 'activated', sheetId });
    }
  }

  private renamed(sheetId: string, after: string): void {
    const before = this.names.get(sheetId) ?? '';
    this.names.set(sheetId, after);
    if (before !== after) {
      this.emit({ kind: 'renamed', sheetId, before, after });
    }
  }

  private stopTyping(): void {
    this.typing = false;
    for (const resolve of this.waiting) {
      resolve();
    }
    this.waiting.clear();
  }
}
