import type { Unit } from '../../evaluate/units';
import { SCALE } from '../../evaluate/units';
import { problem } from '../../problem';
import type { Place } from '../reader';
import { report } from '../reader';
import { hasDecimals } from '../scalars';
import type { Fact } from '../types';

/** A threshold is as fine as what it is compared with: whole creators, yuan to the fen, percent to four decimals. */
export function inParts(at: Place, path: string, { value }: Fact<number>, unit: Unit | 'percent' | undefined): void {
  if (value === null || unit === undefined) return;
  const parts = unit === 'percent' ? 10_000 : SCALE[unit];
  if (hasDecimals(value, parts)) return;
  const found = String(value);
  if (parts === 1) report(at, problem('policy.not_an_integer', { path, found }));
  else report(at, problem('policy.too_fine', { path, found, decimals: String(Math.log10(parts)) }));
}
