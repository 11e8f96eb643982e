import { MAX_COLS, MAX_ROWS } from '../../port/a1';
import { describe } from '../classes';
import { RichError } from '../errors';
import { found, number, optionalText, text } from './arguments';
import { collection, eventMembers } from './collection';
import { addressed, findSheet, isRange, rangeObject, sheetInfo, sheetObject } from './objects';
import type { WorkbookPort } from '../../port/port';
import type { Classes, HostObject } from '../classes';
import type { FilterObject } from './filters';
import type { RangeObject, SheetObject, Singleton } from './objects';
import type { TablesObject } from './tables';
import type { World } from './world';

const EVENTS = [
  'SelectionChangedEvent',
  'DataChangedEvent',
  'ActivatedEvent',
  'DeactivatedEvent',
  'CalculatedEvent',
  'EventNameChanged',
];
const BOOK_EVENTS = [...EVENTS, 'AddedEvent', 'DeletedEvent', 'FormatChangedEvent', 'FormulaChangedEvent'];
const WHOLE = { row: 0, col: 0, rows: MAX_ROWS, cols: MAX_COLS };
const FIRST = { row: 0, col: 0, rows: 1, cols: 1 };

function add(port: WorkbookPort, name: string | undefined): SheetObject {
  if (name !== undefined) {
    checkName(port, name);
  }
  return sheetObject(port.addSheet(name));
}

/** Excel's rules for a sheet's name. */
function checkName(port: WorkbookPort, name: string): void {
  if (findSheet(port, name)) {
    throw new RichError('ItemAlreadyExists');
  }
  if (name === '' || name.length > 31 || /[\\/?*[\]:]|^'|'$/.test(name)) {
    throw new RichError('InvalidArgument');
  }
}

function range(port: WorkbookPort, sheetId: string, address: unknown): RangeObject {
  const wanted = optionalText(address);
  const area = wanted === undefined ? rangeObject(sheetId, WHOLE) : addressed(port, sheetId, wanted);
  if (!area) {
    throw new RichError('InvalidArgument');
  }
  return area;
}

function remove(port: WorkbookPort, sheetId: string): void {
  if (port.sheets().length < 2) {
    throw new RichError('InvalidOperation');
  }
  port.removeSheet(sheetInfo(port, sheetId).id);
}

export function worksheetClasses({ port }: World): Classes {
  const byKey = (_: HostObject, key: unknown): SheetObject | undefined => {
    const info = findSheet(port, key);
    return info && sheetObject(info.id);
  };
  const all = (): SheetObject[] => port.sheets().map(sheet => sheetObject(sheet.id));
  return {
    WorksheetCollection: describe<Singleton>(
      collection(all, byKey, {
        obj: {
          Add: (_, name) => add(port, optionalText(name)),
          GetActiveWorksheet: () => sheetObject(port.activeSheet()),
          GetFirst: () => found(all()[0]),
          GetLast: () => found(all().at(-1)),
        },
        methods: eventMembers(BOOK_EVENTS),
      }),
    ),
    Worksheet: describe<SheetObject>({
      get: {
        Id: self => self.sheetId,
        Name: self => sheetInfo(port, self.sheetId).name,
        ShowGridlines: self => sheetInfo(port, self.sheetId).gridlines,
        TabColor: self => sheetInfo(port, self.sheetId).tabColor,
        Position: self => port.sheets().findIndex(sheet => sheet.id === self.sheetId),
        Visibility: self => (sheetInfo(port, self.sheetId).visible ? 'Visible' : 'Hidden'),
      },
      set: {
        Name: (self, name) => {
          if (text(name) !== sheetInfo(port, self.sheetId).name) {
            checkName(port, text(name));
            port.renameSheet(self.sheetId, text(name));
          }
        },
        // What the client sends when `showGridlines` is set.
        Gridlines: (self, shown) => {
          port.showGridlines(self.sheetId, shown === true);
        },
        TabColor: (self, color) => {
          port.setTabColor(self.sheetId, text(color));
        },
        Visibility: (self, value) => {
          port.showSheet(self.sheetId, value === 'Visible');
        },
      },
      nav: {
        AutoFilter: self => ({ kind: 'AutoFilter', key: self.sheetId, sheetId: self.sheetId }) satisfies FilterObject,
        Charts: self => ({ kind: 'ChartCollection', sheetId: self.sheetId }),
        FreezePanes: self => ({ ...self, kind: 'WorksheetFreezePanes' }),
        Protection: self => ({ kind: 'WorksheetProtection', sheetId: self.sheetId }),
        Tables: self => ({ kind: 'TableCollection', sheetId: self.sheetId }) satisfies TablesObject,
      },
      obj: {
        GetRange: (self, address) => range(port, self.sheetId, address),
        GetRangeByIndexes: (self, row, col, rows, cols) =>
          rangeObject(self.sheetId, { row: number(row), col: number(col), rows: number(rows), cols: number(cols) }),
        GetCell: (self, row, col) => rangeObject(self.sheetId, { ...FIRST, row: number(row), col: number(col) }),
        GetUsedRange: self => rangeObject(self.sheetId, port.used(self.sheetId) ?? FIRST),
        GetUsedRangeOrNullObject: self => {
          const used = port.used(self.sheetId);
          return used && rangeObject(self.sheetId, used);
        },
      },
      methods: {
        Activate: self => {
          port.activateSheet(sheetInfo(port, self.sheetId).id);
        },
        Calculate: () => {
          port.calculate();
        },
        Delete: self => {
          remove(port, self.sheetId);
        },
        ...eventMembers(EVENTS),
      },
    }),
    WorksheetFreezePanes: describe<SheetObject>({
      methods: {
        FreezeAt: (self, area) => {
          if (isRange(area)) port.freeze(self.sheetId, area.area.row + area.area.rows, area.area.col + area.area.cols);
        },
        FreezeColumns: (self, count) => {
          port.freeze(self.sheetId, 0, number(count));
        },
        FreezeRows: (self, count) => {
          port.freeze(self.sheetId, number(count), 0);
        },
        Unfreeze: self => {
          port.freeze(self.sheetId, 0, 0);
        },
      },
    }),
  };
}
