import { ensurePolicyName } from '../choose-policy';
import { done, failed, type HostFailure, type HostOutcome } from '../outcome';
import type { Course } from '../roster/cells';
import type { RosterPlace } from '../roster/place';
import { runExcel } from '../run';
import type { Existing } from './find';
import { finish, remember } from './insert';
import { areLarge, partsOf, rangeOf, readPieces, writePiece, writeSlowly } from './pieces';
import { areaOf, piecesOf, type Area, type Piece, type SheetPlan } from './plan';
import type { Put } from './put';

/**
 * Writes a plan over the sheet that an earlier one made. Only cells that were ours are cleared; whatever else the user has put on the sheet
 * stays, and where it stands in the way nothing is written. If anything fails or the user cancels, the sheet is given back what it held.
 */
export async function updateResult(
  plan: SheetPlan,
  place: RosterPlace,
  existing: Existing,
  course: Course,
): Promise<Put> {
  const { sheetId, written, name } = existing;
  const before = await readPieces(sheetId, written);
  if (!before.ok) return { kind: 'failed', failure: before.failure };
  const became = await overwrite(plan, place, existing, course);
  if (became === 'written') return { kind: 'put', sheet: name };
  // A protected sheet refuses its clearing, and its restoring too: there is nothing to restore.
  if (became.cleared.length === 0 && (await holds(sheetId, written, before.value))) return became.put;
  const restored = await restore(sheetId, became.cleared, before.value, written);
  if (!restored.ok) return { kind: 'failed', failure: restored.failure, damaged: name };
  return became.put;
}

interface Stopped {
  readonly put: Put;
  /** What holds cells of the new plan. */
  readonly cleared: readonly Area[];
}

async function overwrite(
  plan: SheetPlan,
  place: RosterPlace,
  { sheetId, written, chart }: Existing,
  course: Course,
): Promise<'written' | Stopped> {
  const stopped = (put: Put, cleared: readonly Area[] = []): Stopped => ({ put, cleared });
  const refused = (failure: HostFailure, cleared?: readonly Area[]): Stopped =>
    stopped({ kind: 'failed', failure }, cleared);
  const emptied = await clear(sheetId, written);
  if (!emptied.ok) return refused(emptied.failure);
  const where = await contentIn(sheetId, plan);
  if (!where.ok) return refused(where.failure);
  if (where.value !== undefined) return stopped({ kind: 'in_the_way', where: where.value });

  const pieces = piecesOf(plan);
  const mine = pieces.map(areaOf);
  const large = areLarge(pieces);
  if (large) {
    const all = await writeSlowly(sheetId, pieces, course);
    if (!all.ok) return refused(all.failure, mine);
    if (!all.value) return stopped({ kind: 'cancelled' }, mine);
  }
  const finished = await runExcel<undefined>(async context => {
    await ensurePolicyName(context, plan.policy);
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const drawn = sheet.charts.getItemOrNullObject(chart ?? '');
    drawn.load('name');
    await context.sync();
    if (!large) for (const piece of pieces) writePiece(sheet, piece);
    if (!drawn.isNullObject) drawn.delete();
    finish(sheet, plan);
    remember(context, plan, place, sheetId);
    sheet.activate();
    await context.sync();
    return done(undefined);
  }, '1.7');
  return finished.ok ? 'written' : refused(finished.failure, mine);
}

function clear(sheetId: string, areas: readonly Area[]): Promise<HostOutcome<undefined>> {
  return runExcel<undefined>(async context => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    for (const area of areas) rangeOf(sheet, area).clear('Contents');
    await context.sync();
    return done(undefined);
  }, '1.7');
}

/** The address of a cell with content where the plan is to be written; ours are cleared already, and with them what they spilled. */
function contentIn(sheetId: string, plan: SheetPlan): Promise<HostOutcome<string | undefined>> {
  const places = [...plan.blocks.map(({ area }) => area), ...piecesOf(plan).map(areaOf)];
  return runExcel<string | undefined>(async context => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const used = places.map(area => rangeOf(sheet, area).getUsedRangeOrNullObject(true));
    for (const each of used) each.load('rowIndex,columnIndex,rowCount,columnCount');
    await context.sync();
    for (const { isNullObject, rowIndex, columnIndex, rowCount, columnCount } of used) {
      if (isNullObject) continue;
      for (const area of partsOf({ row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount })) {
        const range = rangeOf(sheet, area);
        range.load('values');
        await context.sync();
        const values = range.values as unknown[][];
        const row = values.findIndex(line => line.some(cell => cell !== ''));
        if (row < 0) continue;
        const cell = range.getCell(row, values[row]?.findIndex(each => each !== '') ?? 0);
        cell.load('address');
        await context.sync();
        return done(cell.address);
      }
    }
    return done(undefined);
  }, '1.7');
}

/** Whether the areas hold what they held. */
async function holds(sheetId: string, areas: readonly Area[], before: readonly Piece[]): Promise<boolean> {
  const now = await readPieces(sheetId, areas);
  return now.ok && JSON.stringify(now.value) === JSON.stringify(before);
}

const TRIES = 4;
const PAUSE = 400;

/** Gives the sheet back what it held; a sheet that is gone needs nothing. */
async function restore(
  sheetId: string,
  cleared: readonly Area[],
  before: readonly Piece[],
  written: readonly Area[],
): Promise<HostOutcome<undefined>> {
  let outcome: HostOutcome<undefined> = failed('excel');
  for (let tried = 0; tried < TRIES; tried += 1) {
    if (tried > 0) await new Promise(resume => setTimeout(resume, PAUSE * tried));
    outcome = await clear(sheetId, [...cleared, ...written]);
    if (!outcome.ok && outcome.failure.code === 'not_found') return done(undefined);
    if (!outcome.ok) continue;
    const course = { onProgress: () => undefined, signal: new AbortController().signal };
    const again = await writeSlowly(sheetId, before, course);
    if (again.ok) return done(undefined);
    outcome = again;
  }
  return outcome;
}
