import type { AnyClass, Classes } from './classes';

/**
 * The version of ExcelApi from which on Excel has a member, for those that came later than their class; class by class, as the checks of
 * the client library name them (it does not make them itself, so an older Excel refuses).
 */
export const SINCE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Application: {
    '1.6': 'SuspendApiCalculationUntilNextSync',
    '1.9': 'CalculationEngineVersion CalculationState SuspendScreenUpdatingUntilNextSync',
    '1.11': 'CultureInfo',
  },
  AutoFilter: { '1.14': 'ClearColumnCriteria' },
  Chart: { '1.2': 'Worksheet', '1.7': 'ChartType Id', '1.8': 'PlotBy', '1.9': 'Activate' },
  ChartCollection: { '1.4': 'GetCount GetItemOrNullObject' },
  ChartSeriesCollection: { '1.4': 'GetCount' },
  NamedItem: { '1.4': 'Comment Delete GetRangeOrNullObject Scope', '1.7': 'Formula' },
  NamedItemCollection: { '1.4': 'Add AddFormulaLocal GetCount GetItemOrNullObject' },
  Range: {
    '1.2': 'ColumnHidden Merge RowHidden Unmerge',
    '1.3': 'GetResizedRange _ValidateArraySize',
    '1.4': 'GetIntersectionOrNullObject GetUsedRangeOrNullObject',
    '1.6': 'Calculate',
    '1.7': 'GetAbsoluteResizedRange GetSurroundingRegion IsEntireColumn IsEntireRow NumberFormatLocal',
    '1.9': 'GetTables',
    '1.10': 'Height Left Top Width',
    '1.12': 'GetSpillParent GetSpillParentOrNullObject GetSpillingToRange GetSpillingToRangeOrNullObject HasSpill',
    '1.13': 'GetMergedAreasOrNullObject',
  },
  RangeFormat: { '1.2': 'AutofitColumns AutofitRows ColumnWidth RowHeight' },
  Table: {
    '1.2': 'ConvertToRange Worksheet',
    '1.3': 'ShowBandedRows ShowFilterButton',
    '1.9': 'AutoFilter',
    '1.13': 'Resize',
  },
  TableCollection: {
    '1.4': 'GetCount GetItemOrNullObject',
    '1.7': '_RegisterDataChangedEvent _UnregisterDataChangedEvent',
    '1.9': '_RegisterAddedEvent _RegisterDeletedEvent _UnregisterAddedEvent _UnregisterDeletedEvent',
  },
  TableScopedCollection: { '1.14': 'GetItemOrNullObject' },
  Workbook: {
    '1.4': 'Settings',
    '1.7': 'GetActiveCell Name Properties',
    '1.8': 'ReadOnly',
    '1.9': 'GetSelectedRanges IsDirty',
    '1.13': '_RegisterActivatedEvent _UnregisterActivatedEvent',
  },
  Worksheet: {
    '1.2': 'Protection',
    '1.4': 'GetUsedRangeOrNullObject',
    '1.6': 'Calculate',
    '1.7':
      'FreezePanes GetRangeByIndexes TabColor _RegisterActivatedEvent _RegisterDataChangedEvent _RegisterDeactivatedEvent _RegisterSelectionChangedEvent _UnregisterActivatedEvent _UnregisterDataChangedEvent _UnregisterDeactivatedEvent _UnregisterSelectionChangedEvent',
    '1.8': 'ShowGridlines _RegisterCalculatedEvent _UnregisterCalculatedEvent',
    '1.9': 'AutoFilter',
  },
  WorksheetCollection: {
    '1.4': 'GetCount GetItemOrNullObject',
    '1.5': 'GetFirst GetLast',
    '1.7':
      '_RegisterActivatedEvent _RegisterAddedEvent _RegisterDeactivatedEvent _RegisterDeletedEvent _UnregisterActivatedEvent _UnregisterAddedEvent _UnregisterDeactivatedEvent _UnregisterDeletedEvent',
    '1.8': '_RegisterCalculatedEvent _UnregisterCalculatedEvent',
    '1.9':
      '_RegisterDataChangedEvent _RegisterFormatChangedEvent _RegisterSelectionChangedEvent _UnregisterDataChangedEvent _UnregisterFormatChangedEvent _UnregisterSelectionChangedEvent',
    '1.13': '_RegisterFormulaChangedEvent _UnregisterFormulaChangedEvent',
  },
};

const TABLES = ['get', 'set', 'nav', 'obj', 'methods'] as const;

function minor(version: string): number {
  return Number(version.split('.')[1] ?? 0);
}

function without(table: AnyClass, gone: ReadonlySet<string>): AnyClass {
  const left = TABLES.map(name => {
    const members = Object.entries(table[name] ?? {}).filter(([member]) => !gone.has(member));
    return [name, Object.fromEntries(members)];
  });
  return { ...table, ...(Object.fromEntries(left) as AnyClass) };
}

/** The classes as an Excel has them that is as old as a version: what came later is refused by name. */
export function upTo(classes: Classes, version: string): Classes {
  return Object.fromEntries(
    Object.entries(classes).map(([kind, table]) => {
      const later = Object.entries(SINCE[kind] ?? {}).filter(([since]) => minor(since) > minor(version));
      return [kind, without(table, new Set(later.flatMap(([, members]) => members.split(' '))))];
    }),
  );
}
