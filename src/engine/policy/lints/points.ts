import type { Problem } from '../../problem';
import { problem } from '../../problem';
import type { Policy } from '../types';

/** A higher level must not bring fewer points. */
export function lintPoints({ ranking, levels }: Policy): readonly Problem[] {
  const ordinals = new Map(levels.map(({ id, ordinal }) => [id, ordinal]));
  const listed = (ranking?.points ?? [])
    .map(({ level, points }, i) => ({ level, points: points.value, ordinal: ordinals.get(level) ?? 0, i }))
    .sort((a, b) => a.ordinal - b.ordinal);
  return listed.flatMap(({ level, points, i }, place) => {
    const lower = listed[place - 1];
    if (points === null || lower?.points == null || points >= lower.points) return [];
    const params = { path: `ranking.points[${i}]`, level, points: String(points), lower: lower.level };
    return [problem('lint.points_fall', { ...params, more: String(lower.points) })];
  });
}
