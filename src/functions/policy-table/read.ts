import type { Grid, Parsed, Problem, ProblemCode } from '../../engine';
import { builtInDictionary, cellText, isErrorCell, MOST_IN_ALL, policyShape, problem } from '../../engine';
import { cellAddress } from '../locate';
import type { Header } from './columns';
import { columnTwice, headerOf } from './columns';
import type { Reading } from './convert';
import { cellAt, convert, isVoid } from './convert';
import { OF_OTHERS, parseFurther } from './further';
import { namesIn, typesIn } from './names-in';
import { isByName } from './stand-in';
import { Branch, itemsWithin, plant, stepsOf } from './tree';
import { placed } from './where';

/**
 * The policy that a table lays out (lay-out.ts), or all that is wrong with it, each problem with its cell; and what is odd in it. A row without
 * a path is a remark if it has no value either.
 *
 * @param address where the table stands, such as `政策!A1:J300`; left out: at A1
 */
export function readPolicyTable(grid: Grid, address?: string): Parsed {
  const header = headerOf(grid);
  if (header === undefined)
    return refused([problem('policy.table_no_header', { path: cellAddress({ row: 0, index: 0 }, address) })]);
  const twice = columnTwice(grid, header);
  if (twice !== undefined) {
    const [cell, other] = [twice.again, twice.first].map(index => cellAddress({ row: header.row, index }, address));
    const found = cellText(grid[header.row]?.[twice.again]);
    const at = { row: header.row + 1, index: twice.again, address: cell ?? '' };
    return refused([problem('policy.table_twice', { path: cell ?? '', cell: at, found, other: other ?? '' })]);
  }
  const problems: Problem[] = [];
  const root = planted(grid, header, address, problems);
  if (root.keys.size === 0 && problems.length === 0)
    problems.push(
      problem('policy.table_empty', { path: cellAddress({ row: header.row + 1, index: header.places.path }, address) }),
    );
  // Said before it is read: what is refused need not be understood.
  if (itemsWithin(root) > MOST_IN_ALL) {
    const path = cellAddress({ row: header.row, index: header.places.path }, address);
    problems.push(problem('policy.too_many_in_all', { path, most: String(MOST_IN_ALL) }));
  }
  const isTooLarge = problems.some(({ code }) => code === 'policy.too_many_in_all');
  if (root.keys.size === 0 || isTooLarge) return refused(problems);
  const names = namesIn(root, grid, header);
  const types = typesIn(root, grid, header, names);
  const reading: Reading = {
    grid,
    header,
    names,
    typeOf: field => types.get(field) ?? builtInDictionary.typeOf(field),
    rows: new Map(),
  };
  const file = convert(root, policyShape, '', { key: '', parent: '', names }, reading);
  const parsed = parseFurther(file);
  const told = (found: readonly Problem[]): readonly Problem[] =>
    found.map(each => placed(each, reading, file, address));
  if (parsed.ok) return problems.length > 0 ? refused(problems) : { ...parsed, warnings: told(parsed.warnings) };
  return refused([...problems, ...besides(problems, told(parsed.problems))]);
}

/** What is wrong besides the rows that could not be read: not what they may have said, had they been read. */
function besides(unread: readonly Problem[], found: readonly Problem[]): readonly Problem[] {
  if (unread.length === 0) return found;
  const told = new Set(unread.map(addressIn));
  return found.filter(each => !OF_OTHERS.has(each.code) && !MISSED.has(each.code) && !told.has(addressIn(each)));
}

/** A part that nobody finds may stand in a row that was not read. */
const MISSED: ReadonlySet<ProblemCode> = new Set<ProblemCode>(['policy.missing_key', 'policy.empty_list']);

function addressIn({ params }: Problem): string | undefined {
  return 'cell' in params ? params.cell?.address : undefined;
}

function refused(problems: readonly Problem[]): Parsed {
  return { ok: false, problems, warnings: [] };
}

/** The rows where their paths lead; rows that cannot be led anywhere are problems. */
function planted(grid: Grid, header: Header, address: string | undefined, problems: Problem[]): Branch {
  const root = new Branch();
  const { places } = header;
  let turn = 0;
  for (let row = header.row + 1; row < grid.length; row++) {
    const cells = { grid, header };
    const path = cellAt(row, 'path', cells);
    const [value, status] = [cellAt(row, 'value', cells), cellAt(row, 'status', cells)];
    if (isVoid(path) && isVoid(value) && isVoid(status)) continue;
    turn++;
    const at = (key: 'value' | 'status' | 'path') => {
      const cell = cellAddress({ row, index: places[key] }, address);
      return { path: cell, cell: { row: row + 1, index: places[key], address: cell } };
    };
    const broken = (['path', 'value', 'status'] as const).find(key => isErrorCell(cellAt(row, key, cells)));
    if (broken !== undefined) {
      problems.push(problem('policy.table_error', { ...at(broken), found: cellText(cellAt(row, broken, cells)) }));
      if (broken === 'path') continue;
    }
    if (isVoid(path)) {
      problems.push(problem('policy.table_no_path', { ...at('path'), found: cellText(value) }));
      continue;
    }
    const steps = typeof path === 'string' ? stepsOf(path) : undefined;
    if (steps === undefined || isByName(steps, policyShape)) {
      problems.push(problem('policy.table_path', { ...at('path'), found: cellText(path) }));
      continue;
    }
    const other = plant(root, steps, row, turn);
    if (other !== undefined) {
      const first = cellAddress({ row: other, index: places.path }, address);
      problems.push(problem('policy.table_twice', { ...at('path'), found: cellText(path), other: first }));
    }
  }
  return root;
}
