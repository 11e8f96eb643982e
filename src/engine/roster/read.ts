import type { Outcome } from '../outcome';
import { succeed } from '../outcome';
import type { Policy } from '../policy/types';
import { Findings } from '../findings';
import { problem } from '../problem';
import type { ColumnReader, Source } from './columns';
import { cellPlace } from './columns';
import { repeatedIds } from './duplicates';
import type { FieldId } from './fields';
import { dictionaryOf } from './fields';
import type { Grid } from './grid';
import { isBlank, isBlankRow, isRow } from './grid';
import type { Header } from './header';
import { columnOf, missingColumn, notARange, readHeader } from './header';
import { levelScale } from './level-scale';
import type { Opened } from './open';
import { openColumns } from './open';
import type { Roster } from './roster';
import { totalsTeller } from './totals';

/** Rows are read a block at a time, column by column: the code stays one column a loop, the cells stay in the processor's cache. */
const BLOCK = 256;

/** The fields that a computation needs: `required` must have a column, `optional` are read where there is one. */
export interface Needs {
  readonly required: readonly FieldId[];
  readonly optional: readonly FieldId[];
  /** Texts that are compared with something, not only shown. */
  readonly compared?: readonly FieldId[];
}

type Places = Readonly<Record<FieldId, number>>;

/**
 * Reads the columns that `needs` names from a range whose first row holds headers (see fields.ts), in any order, other columns
 * ignored, blank rows skipped. Every bad cell of those columns is a problem; a value is never guessed.
 */
export function readRoster(policy: Policy, grid: Grid, needs: Needs): Outcome<Roster> {
  const findings = new Findings();
  const roster = openRoster(policy, grid, needs, findings);
  return roster === undefined || findings.any ? findings.failure() : succeed(roster);
}

/**
 * The same, going on past bad cells: what was found stands in `findings`; undefined where there is nothing to go on with.
 *
 * @param goOn reads the columns that are there even where others are missing
 */
export function openRoster(
  policy: Policy,
  grid: Grid,
  needs: Needs,
  findings: Findings,
  { goOn = false } = {},
): Roster | undefined {
  const dictionary = dictionaryOf(policy);
  const read = readHeader(grid, dictionary);
  if (!read.ok) {
    findings.addAll(read);
    return undefined;
  }
  const header = read.value;
  const source: Source = { grid, header, rows: new Int32Array(grid.length), findings };
  const places = findColumns(policy, header, needs, findings);
  if (findings.any && !goOn) return undefined;
  const opened = Object.entries(places).flatMap(([field, place]): Opened[] => {
    const type = dictionary.typeOf(field);
    const valued = needs.compared?.includes(field) ?? false;
    return type === undefined ? [] : [{ field, type, place, valued }];
  });
  const { readers, columns, ids } = openColumns(source, opened, levelScale(policy.levels));
  const size = readBlocks(source, places, readers, totalsTeller(header, dictionary));
  if (size === 0) findings.add(() => problem('roster.no_rows', {}));
  const repeated = repeatedIds(ids.subarray(0, size));
  const roster = { grid, header, size, rows: source.rows, places, repeated, ...columns };
  return policy.payee === 'creator' ? { ...roster, agencies: [''], agency: new Int32Array(grid.length) } : roster;
}

function findColumns(policy: Policy, header: Header, needs: Needs, findings: Findings): Places {
  const places: Record<FieldId, number> = {};
  for (const field of new Set([...needs.required, ...needs.optional])) {
    const found = columnOf(header, field);
    if (!found.ok) findings.addAll(found);
    else if (found.value !== undefined) places[field] = found.value;
    else if (needs.required.includes(field)) findings.add(() => missingColumn(header, field, dictionaryOf(policy)));
  }
  return places;
}

/** Lists the rows of creators, a block at a time, and has each column read them. Gives how many there are. */
function readBlocks(
  { grid, header, rows, findings }: Source,
  places: Places,
  readers: readonly ColumnReader[],
  totalsIn: (row: readonly unknown[]) => number,
): number {
  const { agency } = places;
  const known = [...header.columns.values()].flat();
  let size = 0;
  for (let start = 1; start < grid.length; start += BLOCK) {
    const from = size;
    const end = Math.min(start + BLOCK, grid.length);
    for (let row = start; row < end; row++) {
      const cells = grid[row];
      if (!isRow(cells)) {
        if (cells !== undefined) findings.add(() => notARange(cells));
        continue;
      }
      const name = agency === undefined ? undefined : cells[agency];
      if ((name === 0 || isBlank(name)) && isBlankRow(cells, known)) continue;
      rows[size] = row;
      const totals = totalsIn(cells);
      if (totals < 0) size++;
      else findings.add(() => problem('roster.totals_row', cellPlace({ grid, header, rows }, size, totals)));
    }
    for (const reader of readers) reader(from, size);
  }
  return size;
}
