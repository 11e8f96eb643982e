/**
 * The one door between the host that speaks to the add-in and whatever keeps the cells: `memory.ts` in tests without a grid,
 * `grid/univer-port.ts` in the browser. Rows and columns count from 0.
 */

import type { Records } from './records';

/** What a cell holds for the add-in; an empty cell reads as `""`, and `null` in a write leaves the cell as it is. */
export type CellValue = string | number | boolean | null;

export interface Area {
  readonly row: number;
  readonly col: number;
  readonly rows: number;
  readonly cols: number;
}

export interface SheetArea extends Area {
  readonly sheetId: string;
}

export interface SheetInfo {
  /** Never changes while the sheet lives; the add-in keeps sheets by it. */
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  /** As `#RRGGBB`; empty when it has none. */
  readonly tabColor: string;
  readonly gridlines: boolean;
}

export interface DefinedName {
  readonly name: string;
  /** Always with the leading `=`. */
  readonly formula: string;
  readonly comment: string;
}

/** The part of a cell's look that add-ins set. In a patch, what is left out stays as it is. */
export interface CellFormat {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly color?: string;
  /** `null` takes the fill away. */
  readonly fill?: string | null;
  readonly wrap?: boolean;
  readonly align?: 'Left' | 'Center' | 'Right' | 'General';
  readonly valign?: 'Top' | 'Center' | 'Bottom';
}

/** How many rows at the top and columns at the left stay in sight. */
export interface Frozen {
  readonly rows: number;
  readonly cols: number;
}

/** Rows, or columns. */
export type Lines = 'rows' | 'cols';

/** The views of a cell that can be read: what it holds, what was typed, what is shown, and its number format. */
export type Facet = 'values' | 'formulas' | 'texts' | 'numberFormats';

export type PortEvent =
  | { readonly kind: 'selection'; readonly area: SheetArea }
  /** `own` marks a write that came from the add-in itself. */
  | { readonly kind: 'changed'; readonly area: SheetArea; readonly own: boolean }
  | { readonly kind: 'renamed'; readonly sheetId: string; readonly before: string; readonly after: string }
  | { readonly kind: 'activated' | 'deactivated' | 'added' | 'deleted'; readonly sheetId: string }
  /** What the workbook holds beside its cells is other than before. */
  | { readonly kind: 'kept' }
  /** The sheets in which something was calculated. */
  | { readonly kind: 'calculated'; readonly sheetIds: readonly string[] };

export type PortListener = (event: PortEvent) => void;

export interface WorkbookPort {
  sheets(): readonly SheetInfo[];
  /** Appends a sheet without showing it; without a name the next free `SheetN`. Gives its id. */
  addSheet(name?: string): string;
  removeSheet(sheetId: string): void;
  renameSheet(sheetId: string, name: string): void;
  showSheet(sheetId: string, visible: boolean): void;
  setTabColor(sheetId: string, color: string): void;
  showGridlines(sheetId: string, shown: boolean): void;
  activeSheet(): string;
  activateSheet(sheetId: string): void;

  /** The area selected last. */
  selection(): SheetArea;
  /** Every selected area: Ctrl selects several. */
  selections(): readonly SheetArea[];
  select(area: SheetArea): void;

  read(area: SheetArea, facet: Facet): CellValue[][];
  /**
   * Writes values and formulas (text that begins with `=`); text that begins with an apostrophe is literal, without the
   * apostrophe. `""` clears a cell. The grid has the shape of the area.
   */
  write(area: SheetArea, grid: readonly (readonly CellValue[])[]): void;
  setNumberFormats(area: SheetArea, grid: readonly (readonly CellValue[])[]): void;
  clear(area: SheetArea): void;
  /** The smallest area that holds every cell with content. */
  used(sheetId: string): Area | undefined;
  /** The area around another up to blank rows and columns: Excel's current region. */
  region(area: SheetArea): Area;

  /** The format of the area's first cell. */
  format(area: SheetArea): CellFormat;
  setFormat(area: SheetArea, patch: CellFormat): void;
  /** In pixels. */
  columnWidth(sheetId: string, col: number): number;
  setColumnWidth(sheetId: string, col: number, pixels: number): void;
  autofitColumns(area: SheetArea): void;
  /** In pixels. */
  rowHeight(sheetId: string, row: number): number;
  setRowHeights(area: SheetArea, pixels: number): void;
  autofitRows(area: SheetArea): void;
  /** Whether all rows or columns of the area are hidden; nothing when only some are. */
  hidden(area: SheetArea, lines: Lines): boolean | undefined;
  hide(area: SheetArea, lines: Lines, hidden: boolean): void;
  /** Every merged area of a sheet. */
  merges(sheetId: string): readonly Area[];
  /** Makes one cell of the area, or takes apart every merged area that it touches. */
  merge(area: SheetArea): void;
  unmerge(area: SheetArea): void;
  freeze(sheetId: string, rows: number, cols: number): void;
  frozen(sheetId: string): Frozen;

  /** The area into which the formula of this very cell spills. */
  spillOf(sheetId: string, row: number, col: number): Area | undefined;
  /** The cell whose spilled result covers this cell. */
  spillParent(sheetId: string, row: number, col: number): Area | undefined;

  names(): readonly DefinedName[];
  setName(name: string, formula: string, comment?: string): void;
  deleteName(name: string): void;

  readonly records: Records;
  /** Changes what the workbook holds beside its cells. */
  keep(patch: Partial<Records>): void;

  calculate(): void;
  undo(): void;
  redo(): void;

  /** Whether the user is typing in a cell: Excel refuses writes meanwhile. */
  readonly editing: boolean;
  /** Resolves when the user is not, or no longer, typing in a cell. */
  editingEnded(): Promise<void>;

  /** Writes between `begin` and `end` are the add-in's own and undo as one step. */
  begin(): void;
  end(): void;
  /** Resolves when what was written has been calculated, as a load in Excel sees it. */
  settle(): Promise<void>;

  /** Gives the function that ends the subscription. */
  on(listener: PortListener): () => void;
}
