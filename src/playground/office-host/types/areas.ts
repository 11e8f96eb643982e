import { formatAddress, MAX_COLS, MAX_ROWS } from '../../port/a1';
import { intersect } from '../../port/areas';
import { describe } from '../classes';
import { RichError } from '../errors';
import { collection } from './collection';
import { rangeObject, sheetInfo, sheetObject } from './objects';
import { clearCells } from './range-write';
import type { SheetArea, WorkbookPort } from '../../port/port';
import type { Classes, HostObject } from '../classes';
import type { RangeObject } from './objects';
import type { World } from './world';

/** Several ranges of one sheet. */
export interface AreasObject extends HostObject {
  readonly kind: 'RangeAreas' | 'RangeCollection';
  readonly areas: readonly SheetArea[];
}

export function areasObject(areas: readonly SheetArea[]): AreasObject {
  return { kind: 'RangeAreas', areas };
}

/** What is merged within an area, if anything. */
export function mergedIn(port: WorkbookPort, { area }: RangeObject): AreasObject | undefined {
  const merged = port.merges(area.sheetId).filter(each => intersect(each, area));
  return merged.length > 0 ? areasObject(merged.map(each => ({ ...each, sheetId: area.sheetId }))) : undefined;
}

export function areasClasses({ port }: World): Classes {
  const ranges = ({ areas }: AreasObject): RangeObject[] => areas.map(area => rangeObject(area.sheetId, area));
  const address = ({ areas }: AreasObject): string =>
    areas.map(area => formatAddress(area, sheetInfo(port, area.sheetId).name)).join(', ');
  return {
    RangeAreas: describe<AreasObject>({
      get: {
        Address: address,
        AddressLocal: address,
        AreaCount: ({ areas }) => areas.length,
        CellCount: ({ areas }) => areas.reduce((sum, area) => sum + area.rows * area.cols, 0),
        IsEntireColumn: ({ areas }) => areas.every(area => area.rows === MAX_ROWS),
        IsEntireRow: ({ areas }) => areas.every(area => area.cols === MAX_COLS),
      },
      nav: {
        Areas: ({ areas }) => ({ kind: 'RangeCollection', areas }) satisfies AreasObject,
        Worksheet: ({ areas: [first] }) => sheetObject(first?.sheetId ?? port.activeSheet()),
      },
      methods: {
        Calculate: () => {
          port.calculate();
        },
        Clear: (self, applyTo) => {
          for (const range of ranges(self)) {
            clearCells(port, range, applyTo);
          }
        },
      },
    }),
    RangeCollection: describe<AreasObject>(
      collection<AreasObject>(ranges, () => {
        throw new RichError('InvalidArgument');
      }),
    ),
  };
}
