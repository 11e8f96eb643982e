import type { Problem, ProblemCode, Status } from '../../engine';
import { policyShape } from '../../engine';
import { cellAddress } from '../locate';
import { wordsOfPolicies } from '../policy-view/view';
import type { ColumnKey } from './columns';
import { meantBy } from './amounts';
import type { Reading } from './convert';
import { cellAt } from './convert';
import { closedName } from './names';
import { shapeAt, stepsIn } from './stand-in';

/** A key of a figure, and the column that holds it. */
const COLUMN_OF: Readonly<Record<string, ColumnKey>> = { status: 'status', source: 'source', on: 'on', note: 'note' };

/** What is missing or too much beside a figure, and the column that it belongs to. */
const COLUMN_BY_PROBLEM: Readonly<Partial<Record<ProblemCode, ColumnKey>>> = {
  'policy.source_missing': 'source',
  'policy.source_dangling': 'source',
  'policy.note_missing': 'note',
  'policy.day_missing': 'on',
  'policy.day_refused': 'on',
  'policy.unknown_key': 'path',
};

/** What a row is about, in a message: whole, as far as rows go. */
const MOST_ABOUT = 160;

/**
 * A problem of the policy as a problem of the table: it names the cell, and what that row is about, in place of the path in a file.
 *
 * @param file what the table was read as
 * @param tableAddress where the table stands on its sheet, if it is known
 */
export function placed<P extends Problem>(
  found: P,
  reading: Reading,
  file: unknown,
  tableAddress: string | undefined,
): P {
  if (!('path' in found.params)) return found;
  const { path } = found.params;
  // A key that is missing or unknown is told by what it should stand in; the cell is its own.
  const at = 'key' in found.params ? `${path === '' ? '' : `${path}.`}${found.params.key}` : path;
  const { row, column } = cellFor(found.code === 'policy.shares_off' ? firstShare(at, reading) : at, reading);
  const index = reading.header.places[COLUMN_BY_PROBLEM[found.code] ?? column] ?? reading.header.places.value;
  const address = cellAddress({ row, index }, tableAddress);
  const about = ['section', 'item'] as const;
  const item = about
    .map(key => cellAt(row, key, reading))
    .filter(text => typeof text === 'string')
    .join(' · ')
    .slice(0, MOST_ABOUT);
  const told = row === reading.header.row ? path : item;
  return {
    ...found,
    params: {
      ...inWords(found, column, reading),
      ...toWrite(found, file),
      path: told === '' ? address : `${address} ${told}`,
      cell: { row: row + 1, index, address },
    },
  };
}

/** Statuses as the column of statuses writes them, in the language of the table. */
function inWords({ code, params }: Problem, column: ColumnKey, { header }: Reading): object {
  const { status } = wordsOfPolicies[header.locale];
  if (code === 'policy.not_one_of' && column === 'status') return { ...params, allowed: Object.values(status) };
  if (code === 'policy.not_one_of') {
    const { path, allowed } = params as { path: string; allowed: readonly string[] };
    const [parent = '', key = ''] = (path.match(/[A-Za-z_]\w*/g) ?? []).slice(-2);
    const { truth } = wordsOfPolicies[header.locale];
    const called = (id: string): string =>
      closedName(id, key, parent, header.locale) ?? (id === 'true' || id === 'false' ? truth[id] : id);
    return { ...params, allowed: allowed.map(called) };
  }
  if (code === 'policy.value_missing' || code === 'policy.note_missing' || code === 'policy.day_refused')
    return { ...params, status: status[(params as { status: Status }).status] };
  return params;
}

/** The number that a text stands for. */
function toWrite({ code, params }: Problem, file: unknown): { readonly write?: string } {
  if (code !== 'policy.not_a_number' && code !== 'policy.value_not_for_type') return {};
  if (code === 'policy.value_not_for_type' && !['amount', 'count', 'number'].includes(params.type)) return {};
  const text = /^"(.*)"$/s.exec(params.found)?.[1];
  const write = text === undefined ? undefined : meantBy(text, shapeAt(stepsIn(params.path), policyShape, file));
  return write === undefined ? {} : { write };
}

/** What is wrong with shares as a whole is told by the first of them. */
function firstShare(path: string, { rows }: Reading): string {
  const shares = [...rows.keys()].filter(each => each.startsWith(`${path}[`) && each.endsWith('.share'));
  return shares[0] ?? path;
}

/** The row and column that a path of a file came from; of a part that is not there, the first row of what it should stand in. */
function cellFor(path: string, { rows, header }: Reading): { readonly row: number; readonly column: ColumnKey } {
  let column: ColumnKey = 'value';
  for (let at = path; at !== ''; at = at.slice(0, Math.max(at.lastIndexOf('.'), at.lastIndexOf('['), 0))) {
    const row = rows.get(at);
    if (row !== undefined) return { row, column };
    column = COLUMN_OF[/\w+$/.exec(at)?.[0] ?? ''] ?? 'value';
  }
  return { row: header.row, column: 'value' };
}
