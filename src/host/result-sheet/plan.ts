/** What a result sheet is to hold. Rows and columns count from 0. */

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Text is text, whatever it looks like; a formula is marked as one. */
export type PlanCell = string | number | boolean | { readonly formula: string };

/** A piece of the sheet that is written: formulas or values, in the shape of its area. */
export interface Piece {
  readonly at: { readonly row: number; readonly column: number };
  readonly cells: readonly (readonly PlanCell[])[];
}

/** How a column of a table looks. */
export interface Look {
  readonly width: number;
  readonly format: string;
}

/** A table of the sheet: a title, and below it what spills from its formula, or its values. */
export interface Block {
  readonly title: string;
  readonly pieces: readonly Piece[];
  /** What it fills, its headers first. */
  readonly area: Area;
  readonly looks: readonly Look[];
}

/** The bars, each a name and an amount beside it, under a row of headers. */
export interface ChartPlan {
  readonly title: string;
  readonly source: Area;
  readonly over: Area;
}

export interface SheetPlan {
  /** What the sheet is called, if no other is. */
  readonly name: string;
  readonly title: string;
  /** Labels and what they say, below the title in the first two columns. */
  readonly card: Piece;
  readonly blocks: readonly Block[];
  /** The list that the chart draws. */
  readonly list: Piece;
  readonly chart: ChartPlan | undefined;
  /** Formulas ask for the workbook's choice: what it becomes when it has none. Undefined: they do not ask. */
  readonly policy: string | undefined;
}

export function areaOf({ at, cells }: Piece): Area {
  return { ...at, rows: cells.length, columns: cells[0]?.length ?? 0 };
}

/** All that is written, in order. */
export function piecesOf({ title, card, blocks, list }: SheetPlan): readonly Piece[] {
  const titles = blocks.map(block => ({ at: { row: 0, column: block.area.column }, cells: [[block.title]] }));
  const own = { at: { row: 0, column: 0 }, cells: [[title]] };
  return [own, card, ...titles, ...blocks.flatMap(block => block.pieces), list].filter(({ cells }) => cells.length > 0);
}
