import { modeOf } from '../../evaluate/ladder-modes';
import type { Problem } from '../../problem';
import { problem } from '../../problem';
import type { Policy } from '../types';

/** Rates that somebody entered, none of them as much as 1 %: a cell that shows 5 % holds 0.05, which a policy reads as five hundredths of one. */
export function lintSmallRates({ tracks }: Policy): readonly Problem[] {
  return tracks.flatMap(({ ladder }, i) => {
    const rates = ladder.tiers.map(({ pays }) => pays);
    const entered = rates.some(({ status }) => status === 'supplied');
    const most = Math.max(...rates.map(({ value }) => value ?? 0));
    if (!entered || modeOf(ladder).paysIn !== 'percent' || most <= 0 || most >= 1) return [];
    return [problem('lint.small_rates', { path: `tracks[${i}].ladder.tiers[0].pays`, most: String(most) })];
  });
}
