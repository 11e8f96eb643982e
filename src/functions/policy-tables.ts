import type { Outcome, Parsed, Policy } from '../engine';
import { fail, problem } from '../engine';
import { Memo } from './memo';

/** Policies that stand in ranges. Their reader is fetched with the first of them: the library needs none. */

type Reader = (grid: readonly (readonly unknown[])[], address?: string) => Parsed;

let reader: Reader | undefined;

/** Tables by their content: a policy that is read again is the same policy. Few: each key is as long as its table. */
const read = new Memo<Outcome<Policy>>(16);

/** Whether an argument is a range of several cells. */
export function isTable(argument: unknown): argument is readonly (readonly unknown[])[] {
  return Array.isArray(argument) && (argument.length !== 1 || (Array.isArray(argument[0]) && argument[0].length !== 1));
}

/** Waits for the reader, where a policy is a table and the reader is not there yet. */
export function readerFor(policies: readonly unknown[]): Promise<void> | undefined {
  return reader === undefined && policies.some(isTable) ? fetchReader() : undefined;
}

export async function fetchReader(): Promise<void> {
  ({ readPolicyTable: reader } = await import(/* webpackChunkName: "policy-table" */ './policy-table/read'));
}

/**
 * @param name the argument that the table is, for what is no table at all
 * @param address where the table stands, for its problems; see readPolicyTable
 */
export function policyInTable(
  grid: readonly (readonly unknown[])[],
  name: string,
  address: string | undefined,
): Outcome<Policy> {
  const key = JSON.stringify(grid);
  const failed = `${name} ${address ?? ''} ${key}`;
  const known = read.get(key) ?? read.get(failed);
  if (known !== undefined) return known;
  if (reader === undefined) throw new Error('readerFor has not been waited for');
  const found = reader(grid, address);
  if (found.ok) return read.keep(key, found);
  const [first] = found.problems;
  const told = first?.code === 'policy.table_no_header' ? fail(problem(first.code, { ...first.params, name })) : found;
  return read.keep(failed, told);
}
