import { serialFromText } from '../date';
import type { Outcome } from '../outcome';
import { succeed } from '../outcome';
import { valueOf } from '../policy/facts';
import type { Comparison, Condition, FieldType, Scalar } from '../policy/measure-types';
import type { Policy } from '../policy/types';
import type { FieldId } from '../roster/fields';
import { dictionaryOf } from '../roster/fields';
import type { Roster, TextColumn } from '../roster/roster';
import { bandTable, highestOrdinal } from './bands';
import { Selection } from './creator-figures';
import { SCALE } from './units';

/** Whether a figure of a row meets a condition. NaN, a blank number, is no figure at all: it is unlike any. */
type Test = (value: number) => boolean;

/**
 * Of some creators those whose rows meet every condition; the same selection, if there is none.
 *
 * @param path of the conditions in the policy
 */
export function meeting(
  policy: Policy,
  conditions: readonly Condition[],
  roster: Roster,
  creators: Selection,
  path: string,
): Outcome<Selection> {
  let kept = creators.marks;
  for (const [j, condition] of conditions.entries()) {
    const value = valueOf<unknown>(policy, condition.value, `${path}[${j}].value`);
    if (!value.ok) return value;
    const column = columnOf(policy, roster, condition.field);
    const test = testOf(policy, condition, value.value, column);
    if (!test.ok) return test;
    kept = narrowed(kept, roster.size, column, test.value, condition.op === 'is_not' || condition.op === 'not_in');
  }
  return succeed(kept === creators.marks ? creators : new Selection(kept));
}

/** @param ofBlank whether a blank cell meets the condition */
function narrowed(rows: Uint8Array, size: number, column: Column, test: Test, ofBlank: boolean): Uint8Array {
  const { cells, blank, most } = column;
  const meets: Test = cell => (cell === blank ? ofBlank : test(cell));
  const kept = new Uint8Array(rows.length);
  if (most === undefined) {
    for (let i = 0; i < size; i++) if (rows[i] === 1 && meets(cells[i] as number)) kept[i] = 1;
    return kept;
  }
  const table = Uint8Array.from({ length: most + 2 }, (_, figure) => (meets(figure - 1) ? 1 : 0));
  for (let i = 0; i < size; i++) kept[i] = (rows[i] as number) & (table[(cells[i] as number) + 1] as number);
  return kept;
}

/** A column as the figures that conditions compare, and how a value of the policy is written as such a figure. */
interface Column {
  readonly cells: ArrayLike<number>;
  /** The figure of a blank cell, where it has one. */
  readonly blank: number | undefined;
  /** Where all figures are small whole numbers from -1 on, the largest: what meets a condition is found once for each of them. */
  readonly most?: number;
  readonly figure: (value: unknown) => number;
}

function columnOf(policy: Policy, roster: Roster, field: FieldId): Column {
  const type = dictionaryOf(policy).typeOf(field) as FieldType;
  switch (type) {
    case 'level': {
      const ordinals = new Map<unknown, number>(policy.levels.map(({ id, ordinal }) => [id, ordinal]));
      const most = highestOrdinal(policy);
      return {
        cells: roster.levels[field] as Int16Array,
        blank: undefined,
        most,
        figure: id => ordinals.get(id) ?? NaN,
      };
    }
    case 'day':
      return { cells: roster.days[field] as Int32Array, blank: 0, figure: day => serialFromText(String(day)) ?? NaN };
    case 'truth':
      return {
        cells: roster.truths[field] as Uint8Array,
        blank: undefined,
        most: 1,
        figure: truth => (truth === true ? 1 : 0),
      };
    case 'text':
      return textColumn(roster.texts[field] as TextColumn);
    case 'amount':
    case 'count':
    case 'number': {
      const parts = type === 'amount' ? SCALE.fen : type === 'number' ? SCALE.number : 1;
      const figure = (value: unknown): number => Math.round(Number(value) * parts);
      return { cells: roster.numbers[field] as Float64Array, blank: undefined, figure };
    }
  }
}

/** A text that no row holds has no place in the table: it is like nothing. */
function textColumn({ table, places }: TextColumn): Column {
  const figure = (text: unknown): number => table.find(String(text)) ?? -3;
  return { cells: places, blank: -1, most: table.names.length - 1, figure };
}

function testOf(policy: Policy, condition: Condition, value: unknown, column: Column): Outcome<Test> {
  switch (condition.op) {
    case 'in_band': {
      const table = bandTable(policy, value as string);
      return table.ok ? succeed(ordinal => table.value[ordinal] === 1) : table;
    }
    case 'is':
    case 'is_not': {
      const wanted = column.figure(value);
      return succeed(condition.op === 'is' ? cell => cell === wanted : cell => cell !== wanted);
    }
    case 'in':
    case 'not_in': {
      const wanted = new Set((value as readonly Scalar[]).map(column.figure));
      return succeed(condition.op === 'in' ? cell => wanted.has(cell) : cell => !wanted.has(cell));
    }
    case 'at_least':
    case 'more_than':
    case 'at_most':
    case 'less_than':
      return succeed(comparison(condition.op, column.figure(value)));
  }
}

function comparison(op: Comparison, bound: number): Test {
  switch (op) {
    case 'at_least':
      return cell => cell >= bound;
    case 'more_than':
      return cell => cell > bound;
    case 'at_most':
      return cell => cell <= bound;
    case 'less_than':
      return cell => cell < bound;
  }
}
