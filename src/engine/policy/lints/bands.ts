import type { Problem } from '../../problem';
import { problem } from '../../problem';
import type { Policy } from '../types';

/** A band has levels, and between two of them there is none that is not in it. */
export function lintBands({ levels, bands }: Policy): readonly Problem[] {
  const sorted = [...levels].sort((a, b) => a.ordinal - b.ordinal);
  const unknown = levels.some(level => level.band?.value === null);
  return bands.flatMap(({ id }, b) => {
    const within = sorted.map(level => level.band?.value === id);
    const first = within.indexOf(true);
    if (first < 0) return unknown ? [] : [problem('lint.empty_band', { path: `bands[${b}]`, band: id })];
    const last = within.lastIndexOf(true);
    const level = sorted[within.findIndex((is, i) => !is && i > first && i < last)];
    if (level === undefined) return [];
    return [problem('lint.band_gap', { path: `levels[${levels.indexOf(level)}]`, band: id, level: level.id })];
  });
}
