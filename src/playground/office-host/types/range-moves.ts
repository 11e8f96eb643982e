import { MAX_COLS, MAX_ROWS } from '../../port/a1';
import { bounding, intersect } from '../../port/areas';
import { found, number } from './arguments';
import { rangeArgument, rangeObject } from './objects';
import { bounded } from './range-write';
import type { Area, WorkbookPort } from '../../port/port';
import type { ClassTable } from '../classes';
import type { RangeObject } from './objects';

/** The members of a range that lead to another range. */
export function rangeMoves(port: WorkbookPort): NonNullable<ClassTable<RangeObject>['obj']> {
  const to = (self: RangeObject, patch: Partial<Area>): RangeObject =>
    rangeObject(self.area.sheetId, { ...self.area, ...patch });
  const maybe = (self: RangeObject, area: Area | undefined): RangeObject | undefined =>
    area && rangeObject(self.area.sheetId, area);
  const other = (self: RangeObject, value: unknown): RangeObject => rangeArgument(port, self.area.sheetId, value);

  const used = (self: RangeObject): Area | undefined => {
    const all = port.used(self.area.sheetId);
    return all && intersect(self.area, all);
  };
  const shared = (self: RangeObject, value: unknown): RangeObject | undefined => {
    const with_ = other(self, value);
    return with_.area.sheetId === self.area.sheetId ? maybe(self, intersect(self.area, with_.area)) : undefined;
  };
  const spilled = ({ area }: RangeObject): Area | undefined => port.spillOf(area.sheetId, area.row, area.col);
  const parent = ({ area }: RangeObject): Area | undefined => port.spillParent(area.sheetId, area.row, area.col);

  return {
    GetAbsoluteResizedRange: (self, rows, cols) => to(self, { rows: number(rows), cols: number(cols) }),
    GetBoundingRect: (self, value) => to(self, bounding(self.area, other(self, value).area)),
    GetCell: (self, row, col) =>
      to(self, { row: self.area.row + number(row), col: self.area.col + number(col), rows: 1, cols: 1 }),
    GetColumn: (self, index) => to(self, { col: self.area.col + number(index), cols: 1 }),
    GetEntireColumn: self => to(self, { row: 0, rows: MAX_ROWS }),
    GetEntireRow: self => to(self, { col: 0, cols: MAX_COLS }),
    GetIntersection: (self, value) => found(shared(self, value)),
    GetIntersectionOrNullObject: shared,
    GetLastCell: ({ area }) =>
      rangeObject(area.sheetId, { row: area.row + area.rows - 1, col: area.col + area.cols - 1, rows: 1, cols: 1 }),
    GetLastColumn: self => to(self, { col: self.area.col + self.area.cols - 1, cols: 1 }),
    GetLastRow: self => to(self, { row: self.area.row + self.area.rows - 1, rows: 1 }),
    GetOffsetRange: (self, rows, cols) =>
      to(self, { row: self.area.row + number(rows), col: self.area.col + number(cols) }),
    GetResizedRange: (self, rows, cols) =>
      to(self, { rows: self.area.rows + number(rows), cols: self.area.cols + number(cols) }),
    GetRow: (self, index) => to(self, { row: self.area.row + number(index), rows: 1 }),
    GetSpillParent: self => found(maybe(self, parent(self))),
    GetSpillParentOrNullObject: self => maybe(self, parent(self)),
    GetSpillingToRange: self => found(maybe(self, spilled(self))),
    GetSpillingToRangeOrNullObject: self => maybe(self, spilled(self)),
    GetSurroundingRegion: self => to(self, port.region(self.area)),
    GetUsedRange: self => to(self, used(self) ?? { ...bounded(port, self), rows: 1, cols: 1 }),
    GetUsedRangeOrNullObject: self => maybe(self, used(self)),
  };
}
