import type { CellValue } from './port';

/** What is typed into a cell, told apart as Excel tells it. */
export type Typed =
  | { readonly kind: 'keep' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'value'; readonly value: string | number | boolean };

/** `=…` is a formula, a leading apostrophe marks literal text and is dropped, `""` empties the cell, `null` leaves it alone. */
export function typed(value: CellValue): Typed {
  if (value === null) {
    return { kind: 'keep' };
  }
  if (value === '') {
    return { kind: 'empty' };
  }
  if (typeof value !== 'string') {
    return { kind: 'value', value };
  }
  if (value.startsWith("'")) {
    return { kind: 'value', value: value.slice(1) };
  }
  return value.startsWith('=') && value.length > 1 ? { kind: 'formula', formula: value } : { kind: 'value', value };
}
