import type { Grid, Outcome, Policy, Track } from '../engine';
import { cellText, fail, isBlank, isErrorCell, isoFromSerial, nameOf, problem, strictly, succeed } from '../engine';
import { findPolicy, newestPolicy } from '../policies';
import type { CallContext } from './definition';
import { Memo } from './memo';
import { isTable, policyInTable } from './policy-tables';

const FIRST_DAY_OF_2000 = 36_526;
const FIRST_DAY_OF_2100 = 73_051;

/** Arguments as spreadsheets hand them over, made into what bodies need. A single cell may arrive as itself or as [[cell]]. */

export function gridOf(argument: unknown): Grid {
  return Array.isArray(argument) ? (argument as Grid) : [[argument]];
}

/** The one cell of an argument; nothing for a range of several. */
function singleCell(argument: unknown): { readonly cell: unknown } | undefined {
  if (!Array.isArray(argument)) return { cell: argument };
  const grid = argument as Grid;
  return grid.length === 1 && grid[0]?.length === 1 ? { cell: grid[0][0] } : undefined;
}

/** The one cell that an argument must be; several cells, or an error in it, are said. */
export function oneCell(argument: unknown, name: string): Outcome<unknown> {
  const single = singleCell(argument);
  if (single === undefined) return fail(problem('argument.one_cell', { name }));
  if (!isErrorCell(single.cell)) return succeed(single.cell);
  return fail(problem('argument.error_cell', { name, value: cellText(single.cell) }));
}

export function isOmitted(argument: unknown): boolean {
  const single = singleCell(argument);
  return single !== undefined && isBlank(single.cell);
}

/** The policy that a call computes with: without its illustrative numbers, where the workbook is strict. */
export function policyArgument(argument: unknown, context: CallContext): Outcome<Policy> {
  return inStrictMode(shownPolicy(argument, context), context);
}

/** A policy as a workbook computes with it. */
export function inStrictMode(found: Outcome<Policy>, { strict = false }: CallContext): Outcome<Policy> {
  return strict && found.ok ? succeed(strictly(found.value)) : found;
}

/** The defined name that holds the workbook's choice of policy. */
export const WORKBOOK_CHOICE = 'MCN_POLICY';

/** What a reference has become whose cells were deleted; a defined name hands it over as text. */
const GONE = '#REF!';

/** The policy of a call that shows it: the one it names, else the workbook's, else the library's newest. */
export function shownPolicy(argument: unknown, context: CallContext): Outcome<Policy> {
  if (!isOmitted(argument)) return namedPolicy(argument, 'policy', context);
  const { workbookPolicy } = context;
  return isOmitted(workbookPolicy) ? succeed(newestPolicy()) : namedPolicy(workbookPolicy, WORKBOOK_CHOICE, context);
}

/** The policy that an argument must name, or lay out as a table. */
export function namedPolicy(
  argument: unknown,
  name: string,
  { addresses }: Pick<CallContext, 'addresses'>,
): Outcome<Policy> {
  if (isTable(argument)) return policyInTable(argument, name, addresses?.[name]);
  if (isOmitted(argument)) return fail(problem('argument.missing', { name }));
  if (cellText(singleCell(argument)?.cell) === GONE) return fail(problem('policy.reference_gone', { name }));
  const one = oneCell(argument, name);
  if (!one.ok) return one;
  const cell = one.value;
  const known = policiesByCell.get(cell);
  if (known !== undefined) return known;
  const month = typeof cell === 'number' ? monthOf(cell) : undefined;
  const found = findPolicy(month ?? cellText(cell));
  return found.ok ? policiesByCell.keep(cell, found) : found;
}

const policiesByCell = new Memo<Outcome<Policy>>();

/** Excel turns 2023-03 typed into a cell into the first day of that month; other numbers are no month of this century. */
function monthOf(serial: number): string | undefined {
  const iso = serial >= FIRST_DAY_OF_2000 && serial < FIRST_DAY_OF_2100 ? isoFromSerial(serial) : undefined;
  return iso?.slice(0, 7);
}

/** A track by id or by title in any language; case, spaces and a closing 赛道 or "track" do not matter. */
export function trackArgument(argument: unknown, policy: Policy, { locale }: CallContext): Outcome<Track> {
  if (isOmitted(argument)) return fail(problem('argument.missing', { name: 'track' }));
  if (policy.tracks.length === 0)
    return fail(problem('policy.number_unknown', { path: 'tracks', policy: policy.version }));
  const one = oneCell(argument, 'track');
  if (!one.ok) return one;
  const tracks = tracksByCell.get(policy) ?? new Memo<Outcome<Track>>();
  tracksByCell.set(policy, tracks);
  const known = tracks.get(one.value);
  if (known !== undefined) return known;
  const found = tracksNamed(nameOf(one.value) ?? '', policy);
  const [first, second] = found;
  if (second !== undefined) {
    return fail(problem('track.several', { track: cellText(one.value), ids: found.map(({ id }) => id) }));
  }
  if (first !== undefined) return tracks.keep(one.value, succeed(first));
  const names = policy.tracks.map(({ id, title }) => `${title[locale]} (${id})`);
  return fail(problem('track.unknown', { track: cellText(one.value), known: names }));
}

/** An id means its own track, whatever other tracks are called. */
function tracksNamed(name: string, { tracks }: Policy): readonly Track[] {
  const wanted = simplified(name);
  const byId = tracks.filter(({ id }) => id === name);
  if (byId.length > 0) return byId;
  return tracks.filter(({ id, title }) =>
    [id, title['zh-CN'], title['en-US']].some(each => simplified(each) === wanted),
  );
}

const tracksByCell = new WeakMap<Policy, Memo<Outcome<Track>>>();

function simplified(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]+/g, '')
    .replace(/(?:赛道|賽道|track)$/, '');
}
