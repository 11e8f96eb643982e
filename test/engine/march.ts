import type { Policy } from '../../src/engine';
import { findPolicy } from '../../src/policies';

/** The policy that cases are worked out for, whatever else the library holds. */
export function march2023(): Policy {
  const found = findPolicy('2023-03');
  if (!found.ok) throw new Error('the policy of March 2023 is not in the library');
  return found.value;
}
