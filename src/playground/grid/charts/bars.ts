import { colourOf } from './look';
import { element } from './svg';
import type { ChartSeries } from '../../port/chart-data';
import type { Axes } from './axes';
import type { Look } from './look';

/** Of a category's room, left free between it and the next. */
const FREE = 0.3;

interface Piece {
  readonly index: number;
  readonly from: number;
  readonly to: number;
}

function bar(axes: Axes, lying: boolean, colour: string, { from, to }: Piece, start: number, size: number): string {
  const [a, b] = [axes.at(from), axes.at(to)].sort((x, y) => x - y) as [number, number];
  const box = lying ? { x: a, y: start, width: b - a, height: size } : { x: start, y: a, width: size, height: b - a };
  return element('rect', { ...box, fill: colour });
}

/** The values of one category side by side. */
export function drawClustered(look: Look, axes: Axes, series: readonly ChartSeries[], lying: boolean): string {
  const size = (axes.size * (1 - FREE)) / Math.max(1, series.length);
  return series
    .flatMap((each, index) =>
      each.values.map((value, category) => {
        // From the bottom up, as the categories.
        const place = lying ? series.length - 1 - index : index;
        const start = axes.slot(category) + (axes.size * FREE) / 2 + place * size;
        return value === null
          ? ''
          : bar(axes, lying, colourOf(look, index), { index, from: 0, to: value }, start, size);
      }),
    )
    .join('');
}

/** What a category's values are when they stand on each other; of a whole, if the chart shows shares. */
export function stack(series: readonly ChartSeries[], shares: boolean): readonly (readonly Piece[])[] {
  return (series[0]?.values ?? []).map((_, category) => {
    const values = series.map(each => each.values[category] ?? 0);
    const whole = shares ? values.reduce((sum, value) => sum + Math.abs(value), 0) || 1 : 1;
    let [up, down] = [0, 0];
    return values.map((value, index) => {
      const part = value / whole;
      const from = part < 0 ? down : up;
      if (part < 0) down += part;
      else up += part;
      return { index, from, to: from + part };
    });
  });
}

export function drawStacked(look: Look, axes: Axes, stacks: readonly (readonly Piece[])[], lying: boolean): string {
  const size = axes.size * (1 - FREE);
  return stacks
    .flatMap((pieces, category) => {
      const start = axes.slot(category) + (axes.size * FREE) / 2;
      return pieces.map(piece => bar(axes, lying, colourOf(look, piece.index), piece, start, size));
    })
    .join('');
}
