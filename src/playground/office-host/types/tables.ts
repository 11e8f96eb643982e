import { contains, intersect } from '../../port/areas';
import { describe } from '../classes';
import { found, text } from './arguments';
import { collection, eventMembers } from './collection';
import { addTable, checkTableName } from './table-make';
import { isRange, rangeObject, sheetObject } from './objects';
import { guard } from './guard';
import type { SheetArea } from '../../port/port';
import type { TableRecord } from '../../port/records';
import type { Classes, HostObject } from '../classes';
import type { RangeObject } from './objects';
import type { World } from './world';

interface TableObject extends HostObject {
  readonly kind: 'Table';
  readonly id: string;
}

/** The tables of the workbook, of a sheet, or of a range. */
export interface TablesObject extends HostObject {
  readonly kind: 'TableCollection' | 'TableScopedCollection';
  readonly sheetId?: string;
  readonly within?: { readonly area: SheetArea; readonly whole: boolean };
}

function table(id: string): TableObject {
  return { kind: 'Table', id };
}

function inScope({ area }: TableRecord, { sheetId, within }: TablesObject): boolean {
  if (!within) {
    return sheetId === undefined || area.sheetId === sheetId;
  }
  const last = [area.row + area.rows - 1, area.col + area.cols - 1] as const;
  return (
    area.sheetId === within.area.sheetId &&
    (within.whole
      ? contains(within.area, area.row, area.col) && contains(within.area, ...last)
      : intersect(area, within.area) !== undefined)
  );
}

export function tableClasses(world: World): Classes {
  const { port } = world;
  const all = (scope: TablesObject): TableRecord[] => {
    const sheets = new Set(port.sheets().map(sheet => sheet.id));
    return port.records.tables.filter(each => sheets.has(each.area.sheetId) && inScope(each, scope));
  };
  const items = (scope: TablesObject): TableObject[] => all(scope).map(({ id }) => table(id));
  const byKey = (scope: TablesObject, key: unknown): TableObject | undefined => {
    const wanted = String(key).toLowerCase();
    const record = all(scope).find(({ id, name }) => id === key || name.toLowerCase() === wanted);
    return record && table(record.id);
  };
  const of = ({ id }: TableObject): TableRecord =>
    found(all({ kind: 'TableCollection' }).find(record => record.id === id));
  const change = (self: TableObject, patch: Partial<TableRecord> | undefined): void => {
    guard(port, of(self).area.sheetId);
    const tables = port.records.tables.flatMap(each =>
      each.id !== self.id ? [each] : patch ? [{ ...each, ...patch }] : [],
    );
    port.keep({ tables });
  };
  const part = (self: TableObject, first: number, rows: number): RangeObject => {
    const { area } = of(self);
    return rangeObject(area.sheetId, { ...area, row: area.row + first, rows });
  };
  return {
    TableCollection: describe<TablesObject>(
      collection(items, byKey, {
        obj: { Add: (self, target, headers) => table(addTable(world, self.sheetId, target, headers === true)) },
        methods: eventMembers(['AddedEvent', 'DataChangedEvent', 'DeletedEvent']),
      }),
    ),
    TableScopedCollection: describe<TablesObject>(
      collection(items, byKey, { obj: { GetFirst: self => found(items(self)[0]) } }),
    ),
    Table: describe<TableObject>({
      get: {
        Id: self => self.id,
        Name: self => of(self).name,
        ShowBandedRows: () => true,
        ShowFilterButton: () => true,
        ShowHeaders: () => true,
        ShowTotals: () => false,
        Style: self => of(self).style,
      },
      set: {
        Name: (self, name) => {
          if (text(name).toLowerCase() !== of(self).name.toLowerCase()) {
            checkTableName(port, text(name));
          }
          change(self, { name: text(name) });
        },
        Style: (self, style) => {
          change(self, { style: text(style) });
        },
      },
      nav: {
        AutoFilter: self => ({ kind: 'AutoFilter', key: self.id, sheetId: of(self).area.sheetId }),
        Worksheet: self => sheetObject(of(self).area.sheetId),
      },
      obj: {
        ConvertToRange: self => {
          const range = part(self, 0, of(self).area.rows);
          change(self, undefined);
          return range;
        },
        // A table of its header alone has one blank row, as in Excel.
        GetDataBodyRange: self => part(self, 1, Math.max(1, of(self).area.rows - 1)),
        GetHeaderRowRange: self => part(self, 0, 1),
        GetRange: self => part(self, 0, of(self).area.rows),
      },
      methods: {
        Delete: self => {
          const { area } = of(self);
          change(self, undefined);
          port.clear(area);
        },
        Resize: (self, target) => {
          if (isRange(target)) change(self, { area: target.area });
        },
      },
    }),
  };
}
