import { serialFromText } from '../../date';
import { problem } from '../../problem';
import { dictionaryOf } from '../../roster/fields';
import type { Place } from '../reader';
import { report, shown } from '../reader';
import type { Condition, FieldType } from '../measure-types';
import { COMPARISONS } from '../measure-types';
import { hasDecimals } from '../scalars';
import type { Policy } from '../types';
import { known } from './references';

const EQUALITY = ['is', 'is_not', 'in', 'not_in'] as const;

/** What can be asked of a column. */
const OPS: Readonly<Record<FieldType, readonly Condition['op'][]>> = {
  text: EQUALITY,
  truth: ['is', 'is_not'],
  level: ['in_band', ...EQUALITY, ...COMPARISONS],
  day: [...EQUALITY, ...COMPARISONS],
  amount: [...EQUALITY, ...COMPARISONS],
  count: [...EQUALITY, ...COMPARISONS],
  number: [...EQUALITY, ...COMPARISONS],
};

/** Fields are known, and values are such as the fields hold. @param path of the list of conditions */
export function checkConditions(policy: Policy, conditions: readonly Condition[], path: string, at: Place): void {
  conditions.forEach((condition, j) => {
    const here = `${path}[${j}]`;
    const type = typeOf(policy, condition.field, `${here}.field`, at);
    if (type === undefined) return;
    if (!OPS[type].includes(condition.op)) {
      report(at, problem('policy.op_not_for_type', { path: `${here}.op`, op: condition.op, type, allowed: OPS[type] }));
      return;
    }
    if (type === 'level') needLevels(policy, `${here}.field`, at);
    checkValue(policy, condition, type, `${here}.value.value`, at);
  });
}

/** The type of a field; a field that neither is built in nor declared is a problem. */
export function typeOf(policy: Policy, field: string, path: string, at: Place): FieldType | undefined {
  const dictionary = dictionaryOf(policy);
  const type = dictionary.typeOf(field);
  if (type === undefined) report(at, problem('policy.field_unknown', { path, field, known: dictionary.fields }));
  return type;
}

export function needLevels({ levels }: Policy, path: string, at: Place): void {
  if (levels.length === 0) report(at, problem('policy.no_levels', { path }));
}

function checkValue(policy: Policy, condition: Condition, type: FieldType, path: string, at: Place): void {
  const { value } = condition.value;
  if (value === null) return;
  if (condition.op === 'in_band') {
    known(
      at,
      path,
      condition.value.value ?? '',
      policy.bands.map(band => band.id),
    );
    return;
  }
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  list.forEach((each, k) => {
    if (fits(policy, type, each)) return;
    const here = Array.isArray(value) ? `${path}[${k}]` : path;
    report(at, problem('policy.value_not_for_type', { path: here, found: shown(each), type }));
  });
}

function fits(policy: Policy, type: FieldType, value: unknown): boolean {
  switch (type) {
    case 'text':
      return typeof value === 'string';
    case 'truth':
      return typeof value === 'boolean';
    case 'level':
      return policy.levels.some(level => level.id === value);
    case 'day':
      return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && serialFromText(value) !== undefined;
    case 'amount':
      return typeof value === 'number' && hasDecimals(value, 100);
    case 'count':
      return Number.isSafeInteger(value);
    case 'number':
      return typeof value === 'number' && hasDecimals(value, 1e6);
  }
}
