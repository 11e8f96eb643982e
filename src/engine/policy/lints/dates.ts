import type { Problem } from '../../problem';
import { problem } from '../../problem';
import type { Policy } from '../types';

/** Days that stand in an order which no policy means: who signs up after the period, or is paid before it. */
export function lintDates({ windows, announced }: Policy): readonly Problem[] {
  const { from, to } = windows.effective;
  const limits = [
    ['windows.enrolment.from', windows.enrolment?.from.value, 'after', 'windows.effective.to', to.value],
    ['announced', announced?.value, 'after', 'windows.effective.to', to.value],
    ['windows.payout', windows.payout?.value, 'before', 'windows.effective.from', from.value],
  ] as const;
  return limits.flatMap(([path, found, where, other, limit]) => {
    if (found == null || limit === null) return [];
    // A month is compared with the month of a day: both are the beginning of ISO text.
    const day = limit.slice(0, found.length);
    const odd = where === 'after' ? found > day : found < day;
    return odd ? [problem('lint.dates_crossed', { path, found, where, other, limit })] : [];
  });
}
