import { formatAddress } from '../port/a1';
import { rangeObject } from './types/objects';
import type { PortEvent, SheetArea } from '../port/port';
import type { HostObject } from './classes';
import type { Entry } from './calls';

const CATEGORY = 65536;
const EventType = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selection: 14,
  deleted: 15,
  calculated: 16,
  renamed: 25,
} as const;
const VISIBILITY = 65539;

/** The add-in may ask for the range of a change a little later, not for ever. */
const REMEMBERED = 500;

function entry(type: number, target: string, detail: Readonly<Record<string, unknown>>): Entry {
  return [CATEGORY, type, target, JSON.stringify(detail), null];
}

/** Each event goes to the workbook's handlers and to the sheet's; the client drops what has no handler. */
function both(type: number, sheetId: string, detail: Readonly<Record<string, unknown>>): Entry[] {
  return [entry(type, 'Workbook', detail), entry(type, sheetId, detail)];
}

export function visibilityEntry(visible: boolean): Entry {
  return entry(VISIBILITY, '', { visibility: visible ? 'Visible' : 'Hidden' });
}

/** Turns what happens in the workbook into events of the rich API. */
export class Events {
  private readonly ranges = new Map<string, HostObject>();
  private count = 0;

  range(reference: string): HostObject | undefined {
    return this.ranges.get(reference);
  }

  entries(event: PortEvent): Entry[] {
    switch (event.kind) {
      case 'selection':
        return both(EventType.selection, event.area.sheetId, {
          address: formatAddress(event.area),
          worksheetId: event.area.sheetId,
        });
      case 'changed':
        return both(EventType.changed, event.area.sheetId, this.change(event.area, event.own));
      case 'activated':
      case 'deactivated':
        return both(EventType[event.kind], event.sheetId, { worksheetId: event.sheetId });
      case 'added':
      case 'deleted':
        return both(EventType[event.kind], event.sheetId, { worksheetId: event.sheetId, source: 'Local' });
      case 'renamed':
        return both(EventType.renamed, event.sheetId, {
          worksheetId: event.sheetId,
          nameBefore: event.before,
          nameAfter: event.after,
          source: 'Local',
        });
      case 'kept':
        return [];
      case 'calculated':
        return event.sheetIds.flatMap(worksheetId => both(EventType.calculated, worksheetId, { worksheetId }));
    }
  }

  private change(area: SheetArea, own: boolean): Record<string, unknown> {
    return {
      changeType: 'RangeEdited',
      source: 'Local',
      worksheetId: area.sheetId,
      address: formatAddress(area),
      referenceId: this.remember(area),
      shiftDirection: 'None',
      ...(own ? { triggerSource: 'ThisLocalAddin' } : {}),
    };
  }

  private remember(area: SheetArea): string {
    const reference = `event${String(++this.count)}`;
    this.ranges.set(reference, rangeObject(area.sheetId, area));
    const [oldest] = this.ranges.keys();
    if (this.ranges.size > REMEMBERED && oldest !== undefined) {
      this.ranges.delete(oldest);
    }
    return reference;
  }
}
