import { formatAddress, MAX_COLS, MAX_ROWS } from '../../port/a1';
import { describe } from '../classes';
import { RichError } from '../errors';
import { rangeMoves } from './range-moves';
import { bounded, checkSize, clearCells, writeCells, writeNumberFormats } from './range-write';
import { sheetInfo, sheetObject } from './objects';
import type { CellValue, Facet } from '../../port/port';
import type { Classes } from '../classes';
import type { RangeObject } from './objects';
import type { World } from './world';

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
  const read = (facet: Facet) => (self: RangeObject) => {
    const area = bounded(port, self);
    if (area.rows * area.cols > limits().cellsPerRead) {
      throw new RichError('RangeExceedsLimit');
    }
    return port.read(area, facet);
  };
  const address = ({ area }: RangeObject): string => formatAddress(area, sheetInfo(port, area.sheetId).name);
  return {
    Range: describe<RangeObject>({
      get: {
        Address: address,
        AddressLocal: address,
        CellCount: ({ area }) => area.rows * area.cols,
        ColumnCount: ({ area }) => area.cols,
        ColumnIndex: ({ area }) => area.col,
        Formulas: read('formulas'),
        FormulasLocal: read('formulas'),
        HasSpill: ({ area }) => port.spillParent(area.sheetId, area.row, area.col) !== undefined,
        IsEntireColumn: ({ area }) => area.rows === MAX_ROWS,
        IsEntireRow: ({ area }) => area.cols === MAX_COLS,
        NumberFormat: read('numberFormats'),
        NumberFormatLocal: read('numberFormats'),
        RowCount: ({ area }) => area.rows,
        RowIndex: ({ area }) => area.row,
        Text: read('texts'),
        ValueTypes: self => read('values')(self).map(row => row.map(valueType)),
        Values: read('values'),
      },
      onRequest: ['HasSpill', 'Text'],
      set: {
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
      obj: rangeMoves(port),
      methods: {
        Calculate: () => {
          port.calculate();
        },
        Clear: self => {
          clearCells(port, self);
        },
        Select: ({ area }) => {
          port.select(area);
        },
        _ValidateArraySize: checkSize,
      },
    }),
  };
}
