import { LocalUndoRedoService } from '@univerjs/core';
import type { IMutationInfo, IUndoRedoItem } from '@univerjs/core';

/** Univer makes a step of undo of each command: a new sheet, a column's width. What a batch of the add-in does is one step. */
export class OneStep extends LocalUndoRedoService {
  private gathered: IUndoRedoItem | undefined;

  /** Until `close`, what the workbook's steps undo and redo comes together. */
  gather(unitID: string): void {
    this.gathered = { unitID, undoMutations: [], redoMutations: [] };
  }

  close(): void {
    const step = this.gathered;
    this.gathered = undefined;
    if (step && step.undoMutations.length > 0) {
      super.pushUndoRedo(step);
    }
  }

  /** What is done again with the batch that goes on, if one does, and never undone. */
  alongside(redo: IMutationInfo): void {
    this.gathered?.redoMutations.push(redo);
  }

  override pushUndoRedo(step: IUndoRedoItem): void {
    if (this.gathered?.unitID !== step.unitID) {
      super.pushUndoRedo(step);
      return;
    }
    this.gathered.undoMutations.unshift(...step.undoMutations);
    this.gathered.redoMutations.push(...step.redoMutations);
  }
}
