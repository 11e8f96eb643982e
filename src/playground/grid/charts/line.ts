import { colourOf } from './look';
import { element } from './svg';
import type { ChartSeries } from '../../port/chart-data';
import type { Axes } from './axes';
import type { Look } from './look';

/** One line a series, broken where there is no number. */
export function drawLines(look: Look, axes: Axes, series: readonly ChartSeries[], markers: boolean): string {
  return series
    .map((each, index) => {
      const stroke = colourOf(look, index);
      const points = each.values.map((value, category) =>
        value === null ? undefined : ([axes.slot(category) + axes.size / 2, axes.at(value)] as const),
      );
      const path = points
        .map((point, category) => {
          const pen = points[category - 1] ? 'L' : 'M';
          return point ? `${pen}${point[0].toFixed(1)} ${point[1].toFixed(1)}` : '';
        })
        .join('');
      const dots = markers ? points.map(point => (point ? dot(point, stroke) : '')).join('') : '';
      return (
        element('path', { d: path, fill: 'none', stroke, 'stroke-width': 2.25, 'stroke-linejoin': 'round' }) + dots
      );
    })
    .join('');
}

function dot([cx, cy]: readonly [number, number], fill: string): string {
  return element('circle', { cx, cy, r: 3.5, fill });
}
