import { ensurePolicyName } from '../choose-policy';
import { done, failed, type HostFailure, type HostOutcome } from '../outcome';
import type { Course } from '../roster/cells';
import type { RosterPlace } from '../roster/place';
import { runExcel } from '../run';
import type { Existing } from './find';
import { finish, remember } from './insert';
import { contentIn, filledBy, tellsSpills } from './in-the-way';
import { areLarge, rangeOf, readPieces, writePiece, writeSlowly } from './pieces';
import { areaOf, piecesOf, type Area, type Piece, type SheetPlan } from './plan';
import type { Put } from './put';

/**
 * Writes a plan over the sheet that an earlier one made. Only cells that were ours are cleared; whatever else the user has put on the sheet
 * stays, and where it stands in the way nothing is written. What one request carries is cleared and written in one, which Excel undoes as one
 * step. If anything fails or the user cancels, the sheet is given back what it held.
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
  // An Excel that cannot tell what is spilled shows what is the user's once ours is cleared.
  const ours = tellsSpills() ? await filledBy(sheetId, before.value) : done([]);
  if (!ours.ok) return { kind: 'failed', failure: ours.failure };
  const became = await overwrite(plan, place, existing, ours.value, course);
  if (became === 'written') return { kind: 'put', sheet: name };
  if (became.cleared === undefined) return became.put;
  // A protected sheet refuses its clearing, and its restoring too: there is nothing to restore.
  if (await isAsBefore(sheetId, plan, before.value, ours.value)) return became.put;
  const restored = await restore(sheetId, became.cleared, before.value, written);
  if (!restored.ok) return { kind: 'failed', failure: restored.failure, damaged: name };
  return became.put;
}

interface Stopped {
  readonly put: Put;
  /** What may hold cells of the new plan; undefined: nothing was touched. */
  readonly cleared: readonly Area[] | undefined;
}

async function overwrite(
  plan: SheetPlan,
  place: RosterPlace,
  { sheetId, written, chart }: Existing,
  ours: readonly Area[],
  course: Course,
): Promise<'written' | Stopped> {
  const refused = (failure: HostFailure, cleared: readonly Area[] | undefined): Stopped => ({
    put: { kind: 'failed', failure },
    cleared,
  });
  const pieces = piecesOf(plan);
  const mine = pieces.map(areaOf);
  const large = areLarge(pieces);
  const unseen = !tellsSpills();
  if (unseen) {
    const emptied = await clear(sheetId, written);
    if (!emptied.ok) return refused(emptied.failure, []);
  }
  const touched = unseen ? [] : undefined;
  const where = await contentIn(sheetId, plan, ours);
  if (!where.ok) return refused(where.failure, touched);
  if (where.value !== undefined) return { put: { kind: 'in_the_way', where: where.value }, cleared: touched };

  if (large) {
    const emptied = await clear(sheetId, written);
    if (!emptied.ok) return refused(emptied.failure, mine);
    const all = await writeSlowly(sheetId, pieces, course);
    if (!all.ok) return refused(all.failure, mine);
    if (!all.value) return { put: { kind: 'cancelled' }, cleared: mine };
  }
  const finished = await runExcel<undefined>(async context => {
    if (plan.policy !== undefined) await ensurePolicyName(context, plan.policy);
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const drawn = sheet.charts.getItemOrNullObject(chart ?? '');
    drawn.load('name');
    await context.sync();
    if (!large) {
      for (const area of written) rangeOf(sheet, area).clear('Contents');
      for (const piece of pieces) writePiece(sheet, piece);
    }
    if (!drawn.isNullObject) drawn.delete();
    finish(sheet, plan);
    remember(context, plan, place, sheetId);
    sheet.activate();
    await context.sync();
    return done(undefined);
  }, '1.7');
  return finished.ok ? 'written' : refused(finished.failure, mine);
}

/** Whether our cells hold what they held, and nothing stands beside them that was not there. */
async function isAsBefore(
  sheetId: string,
  plan: SheetPlan,
  before: readonly Piece[],
  ours: readonly Area[],
): Promise<boolean> {
  const now = await readPieces(sheetId, before.map(areaOf));
  if (!now.ok || JSON.stringify(now.value) !== JSON.stringify(before)) return false;
  const beside = await contentIn(sheetId, plan, [...before.map(areaOf), ...ours]);
  return beside.ok && beside.value === undefined;
}

function clear(sheetId: string, areas: readonly Area[]): Promise<HostOutcome<undefined>> {
  return runExcel<undefined>(async context => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    for (const area of areas) rangeOf(sheet, area).clear('Contents');
    await context.sync();
    return done(undefined);
  }, '1.7');
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
