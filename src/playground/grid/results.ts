import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import { isErrorText } from './cells';
import type { BaseValueObject } from '@univerjs/engine-formula';
import type { FunctionResult } from '../office-host/calls';

/** The error codes of the custom-functions runtime; any other, an exception among them, is `#VALUE!`. */
const BY_CODE: Readonly<Record<number, ErrorType>> = {
  1: ErrorType.NA,
  5: ErrorType.DIV_BY_ZERO,
  6: ErrorType.NUM,
  8: ErrorType.NULL,
  9: ErrorType.NA,
  10: ErrorType.NA,
};

/** An error or a formatted value inside a matrix. */
interface CellObject {
  readonly basicValue?: unknown;
  readonly code?: unknown;
}

export function errorValue(code: string, message = ''): ErrorValueObject {
  return ErrorValueObject.create(isErrorText(code) ? code : ErrorType.VALUE, message);
}

function single(value: unknown): BaseValueObject {
  if (value === null || value === undefined) {
    return NumberValueObject.create(0);
  }
  if (typeof value === 'number') {
    return NumberValueObject.create(value);
  }
  if (typeof value === 'boolean') {
    return BooleanValueObject.create(value);
  }
  if (typeof value === 'string') {
    return StringValueObject.create(value);
  }
  const { basicValue, code } = value as CellObject;
  const shown = basicValue ?? code;
  return typeof shown === 'number' ? NumberValueObject.create(shown) : textOrError(shown, value);
}

/** Of an object only an error or its basic value can be shown in a cell. */
function textOrError(shown: unknown, value: unknown): BaseValueObject {
  const isError = (value as { readonly type?: unknown }).type !== 'FormattedNumber';
  return isError || typeof shown !== 'string' ? errorValue(String(shown)) : StringValueObject.create(shown);
}

/** A matrix with rows of different lengths is filled up with `#N/A`. */
function matrix(rows: readonly (readonly unknown[])[]): BaseValueObject {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 1);
  return ArrayValueObject.create({
    calculateValueList: rows.map(row =>
      Array.from({ length: width }, (_, c) => (c < row.length ? single(row[c]) : errorValue(ErrorType.NA))),
    ),
    rowCount: rows.length,
    columnCount: width,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

/** What came back from the add-in, as a value of the grid; an empty array has none. */
export function toValueObject(result: FunctionResult): BaseValueObject {
  if (result.kind === 'error') {
    return ErrorValueObject.create(BY_CODE[result.code] ?? ErrorType.VALUE, result.message);
  }
  const { value } = result;
  if (!Array.isArray(value)) {
    return single(value);
  }
  const rows = (value as unknown[]).every(Array.isArray) ? (value as unknown[][]) : [value as unknown[]];
  return rows.some(row => row.length > 0) ? matrix(rows) : errorValue(ErrorType.CALC);
}
