import type { Parsed } from '../../engine';
import { Memo } from '../../functions/memo';
import { readPolicyTable } from '../../functions/policy-table/read';
import { withErrors } from '../parts/cell-errors';

/** A table that stays as it is stays the same policy: what hangs on that is not worked out again. */
const known = new Memo<Parsed>(16);

/** @param address where the table stands, with its sheet */
export function readOwn(values: readonly (readonly unknown[])[], address: string): Parsed {
  const key = JSON.stringify([address, values]);
  return known.get(key) ?? known.keep(key, readPolicyTable(withErrors(values) as readonly unknown[][], address));
}
