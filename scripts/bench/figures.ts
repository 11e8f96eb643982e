/** One line of the benchmark's table. */
export interface Figure {
  readonly what: string;
  /** What the engine needed. */
  readonly engine: string;
  /** What stands beside it, and what that needed. */
  readonly beside: string;
  readonly figure: number;
  readonly unit: '×' | 'ns' | 'ms';
  readonly aim?: Aim;
}

export type Aim = { readonly most: number } | { readonly least: number };

/** Hands a figure to the process that prints the table; prints it where a measure runs by itself, as it does under a profiler. */
export function report(figure: Figure): void {
  if (process.send === undefined) console.log(lineOf(figure));
  else process.send(figure);
}

/** @example verdictOf({ figure: 1.6, aim: { most: 1.5 } }) // 'MISSED' */
export function verdictOf({ figure, aim }: Pick<Figure, 'figure' | 'aim'>): '' | 'met' | 'MISSED' {
  if (aim === undefined) return '';
  return ('most' in aim ? figure <= aim.most : figure >= aim.least) ? 'met' : 'MISSED';
}

export const HEADINGS = columns('what', 'engine', 'beside', 'figure', 'aim', '');

export function lineOf(figure: Figure): string {
  const { what, engine, beside, unit, aim } = figure;
  return columns(what, engine, beside, shown(figure.figure, unit), aimOf(aim, unit), verdictOf(figure));
}

function columns(what: string, engine: string, beside: string, figure: string, aim: string, verdict: string): string {
  const cells = [
    what.padEnd(56),
    engine.padStart(12),
    beside.padStart(30),
    figure.padStart(10),
    aim.padStart(11),
    verdict,
  ];
  return cells.join('  ').trimEnd();
}

function aimOf(aim: Aim | undefined, unit: Figure['unit']): string {
  if (aim === undefined) return '';
  return 'most' in aim ? `≤ ${shown(aim.most, unit)}` : `≥ ${shown(aim.least, unit)}`;
}

function shown(figure: number, unit: Figure['unit']): string {
  return `${figure >= 100 ? figure.toFixed(0) : figure.toFixed(2)} ${unit}`;
}

/** @example inMs(1234.5) // '1,235 ms' */
export function inMs(ms: number): string {
  return `${ms.toLocaleString('en-US', { maximumFractionDigits: ms < 100 ? 1 : 0 })} ms`;
}

/** @example inThousands(1_000_000) // '1 M' */
export function inThousands(rows: number): string {
  return rows >= 1_000_000 ? `${rows / 1_000_000} M` : `${rows / 1_000} k`;
}
