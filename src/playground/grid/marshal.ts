import { ErrorType } from '@univerjs/engine-formula';
import { argumentCell, readReference } from './references';
import { isErrorArgument } from './same';
import type { Nullable } from '@univerjs/core';
import type {
  ArrayValueObject,
  BaseReferenceObject,
  BaseValueObject,
  ErrorValueObject,
  FunctionVariantType,
} from '@univerjs/engine-formula';
import type { FunctionMetadata } from '../metadata';
import type { ArgumentCell } from './references';

/** More cells than Excel sends in one call. */
export const CELL_LIMIT = 5_000_000;

/** Univer's error for "not there yet"; it passes through dependents without a call. */
export const PENDING = '#GETTING_DATA';

const BLOCKING: ReadonlySet<string> = new Set([PENDING, ErrorType.CYCLE]);

export type Arguments =
  | { readonly kind: 'ready'; readonly args: readonly (ArgumentCell | ArgumentCell[][])[] }
  /** An argument is still on its way, or is an error that the function does not take. */
  | { readonly kind: 'error'; readonly code: string }
  | { readonly kind: 'tooLarge'; readonly cells: number }
  /** A range where the function takes one cell. */
  | { readonly kind: 'notOneCell'; readonly parameter: string };

function valueCell(value: Nullable<BaseValueObject>): ArgumentCell {
  if (!value || value.isNull()) {
    return null;
  }
  if (value.isError()) {
    return argumentCell((value as ErrorValueObject).getErrorType());
  }
  const content = value.getValue();
  return argumentCell(content === '' ? undefined : content);
}

function cells(variant: FunctionVariantType, limit: number): ArgumentCell[][] | number {
  if (variant.isReferenceObject()) {
    return readReference(variant as BaseReferenceObject, limit);
  }
  const value = variant as BaseValueObject;
  if (!value.isArray()) {
    return [[value.isString() ? String(value.getValue()) : valueCell(value)]];
  }
  return (value as ArrayValueObject).getArrayValue().map(row => Array.from(row, cell => valueCell(cell)));
}

/** "Not there yet", and "never there": errors that no function is asked about. */
function blocking(grid: readonly (readonly ArgumentCell[])[]): string | undefined {
  for (const row of grid) {
    for (const value of row) {
      if (typeof value === 'object' && isErrorArgument(value) && BLOCKING.has(value.code)) {
        return value.code;
      }
    }
  }
  return undefined;
}

/** Turns what Univer passes to a function into what Excel would send; every declared parameter gets its place. */
export function marshal(metadata: FunctionMetadata, variants: readonly FunctionVariantType[]): Arguments {
  const args: (ArgumentCell | ArgumentCell[][])[] = [];
  let count = 0;
  for (const [index, parameter] of metadata.parameters.entries()) {
    const variant = variants[index];
    const grid = variant && cells(variant, CELL_LIMIT - count);
    if (typeof grid === 'number') {
      return { kind: 'tooLarge', cells: count + grid };
    }
    if (!grid) {
      args.push(null);
      continue;
    }
    count += grid.length * (grid[0]?.length ?? 0);
    const block = blocking(grid);
    if (block !== undefined) {
      return { kind: 'error', code: block };
    }
    if (parameter.dimensionality === 'matrix') {
      args.push(grid);
      continue;
    }
    const single = grid[0]?.[0] ?? null;
    if (grid.length > 1 || (grid[0]?.length ?? 0) > 1) {
      return { kind: 'notOneCell', parameter: parameter.name };
    }
    // An unknown name in the formula itself is the formula's error, whatever the function takes.
    const unknownName =
      isErrorArgument(single) && single.code === String(ErrorType.NAME) && !variant.isReferenceObject();
    if (isErrorArgument(single) && (unknownName || !parameter.acceptsErrors)) {
      return { kind: 'error', code: single.code };
    }
    args.push(single);
  }
  return { kind: 'ready', args };
}
