import { ensurePolicyName } from '../choose-policy';
import { done, type HostOutcome } from '../outcome';
import type { Course } from '../roster/cells';
import type { RosterPlace } from '../roster/place';
import { runExcel } from '../run';
import { drawChart } from './chart';
import { dress } from './look';
import { areLarge, writePiece, writeSlowly } from './pieces';
import { areaOf, piecesOf, type SheetPlan } from './plan';
import type { Put } from './put';
import { resultKey, type Remembered } from './remembered';
import { freeName, removeSheet, type Begun } from './sheets';

const CHART = 'MCN payouts';

/**
 * Writes a plan to a new sheet. What one request carries is written in one, which Excel undoes as one step; more goes piece by piece. If
 * anything fails or the user cancels, the begun sheet is removed.
 *
 * @param place of the roster whose result sheet it becomes; undefined: of none, so that no later run finds it
 */
export async function insertResult(plan: SheetPlan, place: RosterPlace | undefined, course: Course): Promise<Put> {
  const named = await freeName(plan.name);
  if (!named.ok) return { kind: 'failed', failure: named.failure };
  const begun: Begun = { name: named.value, title: plan.title };
  const written = await write(plan, place, begun, course);
  if (written.ok && written.value) return { kind: 'put', sheet: begun.name };
  // A sheet that came up under this name meanwhile is the user's.
  const theirs = !written.ok && (written.failure.detail?.startsWith('ItemAlreadyExists') ?? false);
  const left = theirs || (await removeSheet(begun)) ? {} : { left: begun };
  if (written.ok) return { kind: 'cancelled', ...left };
  return { kind: 'failed', failure: written.failure, ...left };
}

/** @returns false when the user has cancelled */
async function write(
  plan: SheetPlan,
  place: RosterPlace | undefined,
  begun: Begun,
  course: Course,
): Promise<HostOutcome<boolean>> {
  const pieces = piecesOf(plan);
  const large = areLarge(pieces);
  const added = await runExcel<string>(async context => {
    if (plan.policy !== undefined) await ensurePolicyName(context, plan.policy);
    const sheet = context.workbook.worksheets.add(begun.name);
    sheet.load('id');
    if (!large) {
      for (const piece of pieces) writePiece(sheet, piece);
      finish(sheet, plan);
    }
    await context.sync();
    return done(sheet.id);
  }, '1.7');
  if (!added.ok) return added;
  begun.id = added.value;
  if (large) {
    const all = await writeSlowly(begun.id, pieces, course);
    if (!all.ok || !all.value) return all;
  }
  return runExcel<boolean>(async context => {
    const sheet = context.workbook.worksheets.getItem(added.value);
    if (large) finish(sheet, plan);
    if (place !== undefined) remember(context, plan, place, added.value);
    sheet.activate();
    await context.sync();
    return done(true);
  }, '1.7');
}

/** Queues what comes when the cells are there: the looks, and the chart that draws them. */
export function finish(sheet: Excel.Worksheet, plan: SheetPlan): void {
  dress(sheet, plan);
  if (plan.chart !== undefined) drawChart(sheet, plan.chart, CHART);
}

/** Queues the note in the workbook by which the next run finds its sheet and knows which cells are its own. */
export function remember(context: Excel.RequestContext, plan: SheetPlan, place: RosterPlace, sheetId: string): void {
  const written = piecesOf(plan).map(areaOf);
  const kept: Remembered = { sheetId, written, ...(plan.chart === undefined ? {} : { chart: CHART }) };
  context.workbook.settings.add(resultKey(place), kept);
}
