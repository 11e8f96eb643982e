import { climb, compileLadder, SCALE, yuanFromFen, type Policy, type Track } from '../../engine';

/** A point of a ladder's curve: what is measured, in its own unit, and what it earns, in yuan. */
export interface CurvePoint {
  readonly x: number;
  readonly y: number;
}

/** Between two thresholds at most so many points: some modes bend there. */
const between = 8;

/**
 * What each value earns on a track's ladder, from 0 to somewhat beyond its last tier, as the engine climbs it. Just below each threshold
 * and on it there is a point, so that steps are upright. None where the value alone does not say what it earns, or a figure is unknown.
 *
 * @example ladderCurve(march, waist).at(-1) // { x: 25, y: 30000 }
 */
export function ladderCurve(policy: Policy, track: Track): readonly CurvePoint[] {
  if (track.target !== undefined || track.base !== undefined || track.before !== undefined) return [];
  const compiled = compileLadder(policy, track);
  if (!compiled.ok) return [];
  const ladder = compiled.value;
  const size = ladder.blocks?.size ?? 1;
  const bends = [...ladder.from].map(from => from * size);
  const last = Math.max(...bends, Number.isFinite(ladder.end) ? ladder.end * size : 0, 1);
  const end = Math.ceil(last * 1.25);
  const stops = [0, ...bends, end].sort((a, b) => a - b);
  const values = stops.flatMap((stop, i) => {
    const next = stops[i + 1];
    if (next === undefined || next <= stop) return [stop];
    const step = (next - stop) / between;
    return [stop, ...Array.from({ length: between - 1 }, (_, j) => Math.round(stop + step * (j + 1))), next - 1];
  });
  const distinct = [...new Set(values.filter(value => value >= 0))].sort((a, b) => a - b);
  return distinct.map(value => ({ x: value / SCALE[ladder.unit], y: yuanFromFen(climb(ladder, value)) }));
}
