import type { FieldType } from '../policy/measure-types';
import { readAmount, readDay, readNumber, readTruth, readWhole } from './cells';
import type { ColumnReader, Source } from './columns';
import { idColumn, levelColumn, nameColumn, numericColumn, shownColumn } from './columns';
import type { FieldId } from './fields';
import type { LevelScale } from './level-scale';
import { NameTable } from './names';
import type { Roster, TextColumn } from './roster';

/** The columns of a roster while they are filled. */
export type Columns = Pick<Roster, 'agencies' | 'agency' | 'levels' | 'numbers' | 'days' | 'texts' | 'truths'>;

/** Where a field stands, and what of it is read: its values, or of a name only whether it can be shown. */
export interface Opened {
  readonly field: FieldId;
  readonly type: FieldType;
  readonly place: number;
  readonly valued: boolean;
}

/** Makes the typed columns of the fields, and what fills them. */
export function openColumns(
  source: Source,
  fields: readonly Opened[],
  scale: LevelScale,
): {
  readonly readers: readonly ColumnReader[];
  readonly columns: Columns;
  /** Hashes of the creators' ids (see ids.ts); empty where there are none. */
  readonly ids: Uint32Array;
} {
  const { length } = source.rows;
  const agencies = new NameTable();
  const agency = new Int32Array(length).fill(-1);
  const levels: Record<FieldId, Int16Array> = {};
  const numbers: Record<FieldId, Float64Array> = {};
  const days: Record<FieldId, Int32Array> = {};
  const texts: Record<FieldId, TextColumn> = {};
  const truths: Record<FieldId, Uint8Array> = {};
  let ids = new Uint32Array();
  const readers: ColumnReader[] = [];
  const openText = (field: FieldId, place: number, valued: boolean): void => {
    if (field === 'agency') readers.push(nameColumn(source, place, agencies, agency));
    else if (field === 'creator_id') readers.push(idColumn(source, place, (ids = new Uint32Array(length))));
    else if (!valued) readers.push(shownColumn(source, place));
    if (!valued) return;
    const column: TextColumn = { table: new NameTable(), places: new Int32Array(length) };
    texts[field] = column;
    readers.push(nameColumn(source, place, column.table, column.places));
  };
  for (const { field, type, place, valued } of fields) {
    switch (type) {
      case 'text':
        openText(field, place, valued);
        break;
      case 'level':
        readers.push(levelColumn(source, place, scale, (levels[field] = new Int16Array(length))));
        break;
      case 'amount':
        readers.push(numericColumn(source, place, readAmount, (numbers[field] = new Float64Array(length))));
        break;
      case 'count':
        readers.push(numericColumn(source, place, readWhole, (numbers[field] = new Float64Array(length))));
        break;
      case 'number':
        readers.push(numericColumn(source, place, readNumber, (numbers[field] = new Float64Array(length))));
        break;
      case 'day':
        readers.push(numericColumn(source, place, readDay, (days[field] = new Int32Array(length))));
        break;
      case 'truth':
        readers.push(numericColumn(source, place, readTruth, (truths[field] = new Uint8Array(length))));
        break;
    }
  }
  return { readers, columns: { agencies: agencies.names, agency, levels, numbers, days, texts, truths }, ids };
}
