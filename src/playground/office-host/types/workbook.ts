import { describe } from '../classes';
import { RichError } from '../errors';
import { found, oneOf } from './arguments';
import { areasObject } from './areas';
import { eventMembers } from './collection';
import { rangeObject, singleton } from './objects';
import type { Classes } from '../classes';
import type { Singleton } from './objects';
import type { World } from './world';

const CALCULATION_MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'];

export function workbookClasses({ port, locale, eventRange }: World): Classes {
  return {
    Workbook: describe<Singleton>({
      get: {
        Name: () => 'Book1.xlsx',
        IsDirty: () => false,
        ReadOnly: () => false,
      },
      nav: {
        Application: singleton('Application'),
        Names: singleton('NamedItemCollection'),
        Properties: singleton('DocumentProperties'),
        Settings: singleton('SettingCollection'),
        Tables: singleton('TableCollection'),
        Worksheets: singleton('WorksheetCollection'),
      },
      obj: {
        GetSelectedRange: () => {
          const [area, ...others] = port.selections();
          if (!area || others.length > 0) {
            throw new RichError('InvalidSelection');
          }
          return rangeObject(area.sheetId, area);
        },
        GetSelectedRanges: () => areasObject(port.selections()),
        GetActiveCell: () => rangeObject(port.selection().sheetId, { ...port.selection(), rows: 1, cols: 1 }),
        _GetRangeForEventByReferenceId: (_, id) => found(eventRange(String(id))),
        _GetRangeOrNullObjectForEventByReferenceId: (_, id) => eventRange(String(id)),
      },
      methods: eventMembers(['ActivatedEvent']),
    }),
    Application: describe<Singleton>({
      get: {
        CalculationEngineVersion: () => 191029,
        CalculationMode: () => port.records.calculationMode,
        CalculationState: () => 'Done',
      },
      set: {
        CalculationMode: (_, mode) => {
          port.keep({ calculationMode: oneOf(CALCULATION_MODES, mode) });
        },
      },
      nav: { CultureInfo: singleton('CultureInfo') },
      methods: {
        Calculate: () => {
          port.calculate();
        },
        SuspendApiCalculationUntilNextSync: () => undefined,
        SuspendScreenUpdatingUntilNextSync: () => undefined,
      },
    }),
    CultureInfo: describe<Singleton>({ get: { Name: () => locale } }),
  };
}
