import { formatAddress, MAX_COLS, MAX_ROWS } from '../../port/a1';
import { placeOf } from '../../port/place';
import { describe } from '../classes';
import { RichError } from '../errors';
import { mergedIn } from './areas';
import { guard } from './guard';
import { rangeMoves } from './range-moves';
import { checkSize, clearCells, isWhole, mergeCells, writeCells, writeNumberFormats } from './range-write';
import { sheetInfo, sheetObject } from './objects';
import type { CellValue, Facet, Lines } from '../../port/port';
import type { Classes } from '../classes';
import type { RangeObject } from './objects';
import type { TablesObject } from './tables';
import type { World } from './world';

/** Found by adding up rows and columns. */
const PLACES = ['Height', 'Left', 'Top', 'Width'];

const ERROR = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|BUSY!|GETTING_DATA|CYCLE!)$/;

function valueType(value: CellValue): string {
  if (typeof value === 'number') {
    return 'Double';
  }
  if (typeof value === 'boolean') {
    return 'Boolean';
  }
  if (value === '' || value === null) {
    return 'Empty';
  }
  return ERROR.test(value) ? 'Error' : 'String';
}

export function rangeClasses({ port, limits }: World): Classes {
  /** Of whole columns and rows Excel gives no cells. */
  const read =
    (facet: Facet) =>
    ({ area }: RangeObject): CellValue[][] | null => {
      if (isWhole(area)) {
        return null;
      }
      if (area.rows * area.cols > limits().cellsPerRead) {
        throw new RichError('RangeExceedsLimit');
      }
      return port.read(area, facet);
    };
  const hidden =
    (lines: Lines) =>
    ({ area }: RangeObject) =>
      port.hidden(area, lines) ?? null;
  const hide =
    (lines: Lines) =>
    ({ area }: RangeObject, value: unknown): void => {
      guard(port, area.sheetId, lines === 'rows' ? 'allowFormatRows' : 'allowFormatColumns');
      port.hide(area, lines, value === true);
    };
  const address = ({ area }: RangeObject): string => formatAddress(area, sheetInfo(port, area.sheetId).name);
  return {
    Range: describe<RangeObject>({
      get: {
        Address: address,
        AddressLocal: address,
        CellCount: ({ area }) => area.rows * area.cols,
        ColumnHidden: hidden('cols'),
        ColumnCount: ({ area }) => area.cols,
        ColumnIndex: ({ area }) => area.col,
        Height: self => placeOf(port, self.area).height,
        Left: self => placeOf(port, self.area).left,
        Top: self => placeOf(port, self.area).top,
        Width: self => placeOf(port, self.area).width,
        Formulas: read('formulas'),
        FormulasLocal: read('formulas'),
        HasSpill: ({ area }) => port.spillParent(area.sheetId, area.row, area.col) !== undefined,
        IsEntireColumn: ({ area }) => area.rows === MAX_ROWS,
        IsEntireRow: ({ area }) => area.cols === MAX_COLS,
        NumberFormat: read('numberFormats'),
        NumberFormatLocal: read('numberFormats'),
        RowHidden: hidden('rows'),
        RowCount: ({ area }) => area.rows,
        RowIndex: ({ area }) => area.row,
        Text: read('texts'),
        ValueTypes: self => read('values')(self)?.map(row => row.map(valueType)) ?? null,
        Values: read('values'),
      },
      onRequest: ['HasSpill', 'Text', ...PLACES],
      set: {
        ColumnHidden: hide('cols'),
        RowHidden: hide('rows'),
        Formulas: (self, value) => {
          writeCells(port, self, value);
        },
        FormulasLocal: (self, value) => {
          writeCells(port, self, value);
        },
        NumberFormat: (self, value) => {
          writeNumberFormats(port, self, value);
        },
        NumberFormatLocal: (self, value) => {
          writeNumberFormats(port, self, value);
        },
        Values: (self, value) => {
          writeCells(port, self, value);
        },
      },
      nav: {
        Format: ({ area }) => ({ kind: 'RangeFormat', area }),
        Worksheet: ({ area }) => sheetObject(area.sheetId),
      },
      obj: {
        ...rangeMoves(port),
        GetMergedAreasOrNullObject: self => mergedIn(port, self),
        GetTables: ({ area }, whole) =>
          ({ kind: 'TableScopedCollection', within: { area, whole: whole === true } }) satisfies TablesObject,
      },
      methods: {
        Calculate: () => {
          port.calculate();
        },
        Clear: (self, applyTo) => {
          clearCells(port, self, applyTo);
        },
        Merge: (self, across) => {
          mergeCells(port, self, across === true);
        },
        Unmerge: ({ area }) => {
          guard(port, area.sheetId);
          port.unmerge(area);
        },
        Select: ({ area }) => {
          port.select(area);
        },
        _ValidateArraySize: checkSize,
      },
    }),
  };
}
