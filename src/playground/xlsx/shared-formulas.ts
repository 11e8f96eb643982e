import { columnIndex, columnName, MAX_COLS, MAX_ROWS } from '../port/a1';
import { outsideQuotes } from './formulas';

interface Step {
  readonly rows: number;
  readonly cols: number;
}

/** `A1`, `$A$1`, `A:C` and `3:7`, but no part of a longer word and no name of a function. */
const REFERENCE =
  /(?<![\p{L}\p{N}_.\\$])(?:(\$?)([A-Z]{1,3})(\$?)(\d{1,7})|(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})|(\$?)(\d{1,7}):(\$?)(\d{1,7}))(?![\p{L}\p{N}_.(!])/giu;

function column(fixed: string, name: string, by: number): string | undefined {
  const index = columnIndex(name) + (fixed === '' ? by : 0);
  return index >= 0 && index < MAX_COLS ? fixed + columnName(index) : undefined;
}

function row(fixed: string, digits: string, by: number): string | undefined {
  const number = Number(digits) + (fixed === '' ? by : 0);
  return number >= 1 && number <= MAX_ROWS ? fixed + String(number) : undefined;
}

function both(first: string | undefined, second: string | undefined, between = ''): string {
  return first === undefined || second === undefined ? '#REF!' : first + between + second;
}

/** A formula as it reads some rows and columns further on: files keep a formula that was filled down only once. */
export function shifted(formula: string, { rows, cols }: Step): string {
  return outsideQuotes(formula, code =>
    code.replace(REFERENCE, (_, ...groups: (string | undefined)[]) => {
      const [c, name, r, digits, c1, name1 = '', c2, name2 = '', r1 = '', digits1 = '', r2 = '', digits2 = ''] = groups;
      if (name !== undefined) {
        return both(column(c ?? '', name, cols), row(r ?? '', digits ?? '', rows));
      }
      return name1 === ''
        ? both(row(r1, digits1, rows), row(r2, digits2, rows), ':')
        : both(column(c1 ?? '', name1, cols), column(c2 ?? '', name2, cols), ':');
    }),
  );
}
