import { parseAddress } from './a1';
import { constantOf } from './constant';
import type { Address } from './a1';
import type { CellValue } from './port';

/** How a formula looks at the workbook it stands in. */
export interface Lookup {
  values(address: Address): CellValue[][];
  name(name: string): string | undefined;
}

function arrayConstant(text: string): CellValue[][] | undefined {
  const inside = /^\{(.*)\}$/.exec(text)?.[1];
  return inside?.split(';').map(row => row.split(',').map(item => constantOf(item) ?? '#NAME?'));
}

/**
 * The few formulas that the scenarios need: constants, `{1,2;3,4}`, a reference, a name, and `SUM` of a reference.
 * Anything else is `#NAME?`. Always a grid, of one cell or of the spilled size.
 */
export function evaluate(formula: string, lookup: Lookup): CellValue[][] {
  const text = formula.replace(/^=/, '').trim();
  if (text === '#REF!') {
    return [[text]];
  }
  const constant = constantOf(text);
  if (constant !== undefined) {
    return [[constant]];
  }
  const array = arrayConstant(text);
  if (array) {
    return array;
  }
  const sum = parseAddress(/^SUM\((.+)\)$/i.exec(text)?.[1] ?? '');
  if (sum) {
    const numbers = lookup.values(sum).flat();
    return [[numbers.reduce<number>((total, value) => total + (typeof value === 'number' ? value : 0), 0)]];
  }
  const reference = parseAddress(text);
  if (reference) {
    return lookup.values(reference).map(row => row.map(value => (value === '' ? 0 : value)));
  }
  const named = lookup.name(text);
  return named === undefined ? [['#NAME?']] : evaluate(named, lookup);
}
