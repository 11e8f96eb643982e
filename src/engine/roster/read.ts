import type { Outcome } from '../outcome';
import { succeed } from '../outcome';
import type { AmountField } from '../policy/types';
import { Findings } from '../findings';
import { problem } from '../problem';
import { readAmount, readDay } from './cells';
import type { ColumnReader, Source } from './columns';
import { idColumn, levelColumn, nameColumn, numericColumn, shownColumn } from './columns';
import type { FieldId } from './fields';
import type { Grid } from './grid';
import { isBlank, isBlankRow } from './grid';
import type { Header } from './header';
import { columnOf, missingColumn, readHeader } from './header';
import type { LevelScale } from './level-scale';
import { NameTable } from './names';
import type { DayField, LevelField, Roster } from './roster';

/** Rows are read a block at a time, column by column: the code stays one column a loop, the cells stay in the processor's cache. */
const BLOCK = 256;

/** The fields that a computation needs: `required` must have a column, `optional` are read where there is one. */
export interface Needs {
  readonly required: readonly FieldId[];
  readonly optional: readonly FieldId[];
}

type Places = Partial<Record<FieldId, number>>;

/**
 * Reads the columns that `needs` names from a range whose first row holds headers (see fields.ts), in any order, other columns
 * ignored, blank rows skipped. Every bad cell of those columns is a problem; a value is never guessed.
 */
export function readRoster(grid: Grid, needs: Needs, scale: LevelScale): Outcome<Roster> {
  const read = readHeader(grid);
  if (!read.ok) return read;
  const header = read.value;
  const source: Source = { grid, header, rows: new Int32Array(grid.length), findings: new Findings() };
  const places = findColumns(header, needs, source.findings);
  if (source.findings.any) return source.findings.failure();
  const { readers, columns } = openColumns(source, places, scale);
  const size = readBlocks(source, places.agency, readers);
  if (size === 0) source.findings.add(() => problem('roster.no_rows', {}));
  if (source.findings.any) return source.findings.failure();
  return succeed({ grid, header, size, rows: source.rows, places, ...columns });
}

function findColumns(header: Header, needs: Needs, findings: Findings): Places {
  const places: Places = {};
  for (const field of new Set([...needs.required, ...needs.optional])) {
    const found = columnOf(header, field);
    if (!found.ok) findings.addAll(found);
    else if (found.value !== undefined) places[field] = found.value;
    else if (needs.required.includes(field)) findings.add(() => missingColumn(header, field));
  }
  return places;
}

function openColumns(source: Source, places: Places, scale: LevelScale) {
  const { length } = source.rows;
  const table = new NameTable();
  const agency = new Int32Array(length).fill(-1);
  const levels: Partial<Record<LevelField, Int16Array>> = {};
  const amounts: Partial<Record<AmountField, Float64Array>> = {};
  const days: Partial<Record<DayField, Int32Array>> = {};
  let ids: Uint32Array | undefined;
  const readers: ColumnReader[] = [];
  for (const [field, place] of Object.entries(places) as [FieldId, number][]) {
    switch (field) {
      case 'agency':
        readers.push(nameColumn(source, place, table, agency));
        break;
      case 'level_start':
      case 'level_end':
        readers.push(levelColumn(source, place, scale, (levels[field] = new Int16Array(length))));
        break;
      case 'gmv':
      case 'gmv_base':
        readers.push(numericColumn(source, place, readAmount, (amounts[field] = new Float64Array(length))));
        break;
      case 'bound_on':
      case 'unbound_on':
      case 'enrolled_on':
        readers.push(numericColumn(source, place, readDay, (days[field] = new Int32Array(length))));
        break;
      case 'creator_id':
        readers.push(idColumn(source, place, (ids = new Uint32Array(length))));
        break;
      case 'creator':
        readers.push(shownColumn(source, place));
        break;
    }
  }
  return { readers, columns: { agencies: table.names, agency, levels, amounts, days, ids } };
}

/** Lists the rows that are not blank, a block at a time, and has each column read them. Gives how many there are. */
function readBlocks({ grid, rows }: Source, agency: number | undefined, readers: readonly ColumnReader[]): number {
  let size = 0;
  for (let start = 1; start < grid.length; start += BLOCK) {
    const from = size;
    const end = Math.min(start + BLOCK, grid.length);
    for (let row = start; row < end; row++) {
      const cells = grid[row];
      if (cells === undefined) continue;
      const name = agency === undefined ? undefined : cells[agency];
      if ((name === 0 || isBlank(name)) && isBlankRow(cells)) continue;
      rows[size++] = row;
    }
    for (const reader of readers) reader(from, size);
  }
  return size;
}
