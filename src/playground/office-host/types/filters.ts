import { withEntry } from '../../port/records';
import { describe } from '../classes';
import { RichError } from '../errors';
import { found, number } from './arguments';
import { guard } from './guard';
import { isRange, rangeObject } from './objects';
import type { FilterRecord } from '../../port/records';
import type { Area, SheetArea, WorkbookPort } from '../../port/port';
import type { Classes, HostObject } from '../classes';
import type { RangeObject } from './objects';
import type { World } from './world';

/** The filter of a sheet, or of a table. */
export interface FilterObject extends HostObject {
  readonly kind: 'AutoFilter';
  readonly sheetId: string;
  /** By which the filter is kept: the sheet's or the table's id. */
  readonly key: string;
}

interface Criteria {
  readonly filterOn?: string;
  readonly values?: readonly unknown[];
}

/** Hides the rows that a filter does not show, and shows all others. */
function applyFilter(port: WorkbookPort, sheetId: string, { area, shown }: FilterRecord): void {
  const body: SheetArea = { ...area, sheetId, row: area.row + 1, rows: area.rows - 1 };
  if (body.rows < 1) {
    return;
  }
  port.hide(body, 'rows', false);
  if (Object.keys(shown).length === 0) {
    return;
  }
  const texts = port.read(body, 'texts');
  for (const [index, row] of texts.entries()) {
    if (Object.entries(shown).some(([col, values]) => !values.includes(String(row[Number(col)])))) {
      port.hide({ ...body, row: body.row + index, rows: 1 }, 'rows', true);
    }
  }
}

export function filterClasses({ port }: World): Classes {
  const of = ({ key }: FilterObject): FilterRecord | undefined => port.records.filters[key];
  const keep = (self: FilterObject, filter: FilterRecord | undefined): void => {
    guard(port, self.sheetId, 'allowAutoFilter');
    const before = of(self);
    port.keep({ filters: withEntry(port.records.filters, self.key, filter) });
    const now = filter ?? (before && { ...before, shown: {} });
    if (now) {
      applyFilter(port, self.sheetId, now);
    }
  };
  const range = (self: FilterObject): RangeObject | undefined => {
    const filter = of(self);
    return filter && rangeObject(self.sheetId, filter.area);
  };
  /** Which texts a column shows; other kinds of criteria are not answered. */
  const chosen = (criteria: unknown): readonly string[] | undefined => {
    const { filterOn, values } = (criteria ?? {}) as Criteria;
    if (filterOn === undefined) {
      return undefined;
    }
    if (filterOn !== 'Values' || !values) {
      throw new RichError('NotImplemented', `The playground does not filter by ${filterOn}.`);
    }
    return values.map(String);
  };
  return {
    AutoFilter: describe<FilterObject>({
      get: {
        Criteria: self => {
          const filter = of(self);
          return Array.from({ length: filter?.area.cols ?? 0 }, (_, col) => {
            const values = filter?.shown[String(col)];
            return values ? { filterOn: 'Values', values } : null;
          });
        },
        Enabled: self => of(self) !== undefined,
        IsDataFiltered: self => Object.keys(of(self)?.shown ?? {}).length > 0,
      },
      obj: {
        GetRange: self => found(range(self)),
        GetRangeOrNullObject: range,
      },
      methods: {
        Apply: (self, target, column, criteria) => {
          const before = of(self);
          const area: Area | undefined = isRange(target) ? target.area : before?.area;
          if (!area) {
            throw new RichError('InvalidArgument');
          }
          const { row, col, rows, cols } = area;
          const values = chosen(criteria);
          const shown = column === undefined || column === null ? {} : { [String(number(column))]: values };
          const all = Object.entries({ ...before?.shown, ...shown }).flatMap(([key, texts]) =>
            texts ? [[key, texts] as const] : [],
          );
          keep(self, { area: { row, col, rows, cols }, shown: Object.fromEntries(all) });
        },
        ClearColumnCriteria: (self, column) => {
          const filter = found(of(self));
          keep(self, { ...filter, shown: withEntry(filter.shown, String(number(column)), undefined) });
        },
        ClearCriteria: self => {
          keep(self, { ...found(of(self)), shown: {} });
        },
        Reapply: self => {
          keep(self, found(of(self)));
        },
        Remove: self => {
          keep(self, undefined);
        },
      },
    }),
  };
}
