import { label } from './frame';
import { colourOf } from './look';
import { element } from './svg';
import type { Box } from './frame';
import type { Look } from './look';

/** A slice smaller than this has no room for its share. */
const SMALL = 0.045;

function slice(cx: number, cy: number, outer: number, inner: number, from: number, to: number): string {
  // A whole circle has no arc: it ends where it begins.
  const end = Math.min(to, from + 2 * Math.PI - 0.0001);
  const point = (radius: number, angle: number): string =>
    `${(cx + radius * Math.sin(angle)).toFixed(2)} ${(cy - radius * Math.cos(angle)).toFixed(2)}`;
  const large = end - from > Math.PI ? 1 : 0;
  const arc = (radius: number, sweep: 0 | 1, angle: number): string =>
    `A${radius.toFixed(2)} ${radius.toFixed(2)} 0 ${String(large)} ${String(sweep)} ${point(radius, angle)}`;
  return `M${point(outer, from)}${arc(outer, 1, end)}L${point(inner, end)}${arc(inner, 0, from)}Z`;
}

/** The shares of one series, clockwise from the top; each slice says its share. */
export function drawPie(look: Look, values: readonly (number | null)[], box: Box, hole: boolean): string {
  const shown = values.map(value => Math.abs(value ?? 0));
  const whole = shown.reduce((sum, value) => sum + value, 0);
  if (whole === 0) {
    return '';
  }
  const [cx, cy] = [box.x + box.width / 2, box.y + box.height / 2];
  const outer = Math.max(10, Math.min(box.width, box.height) / 2 - 22);
  const inner = hole ? outer * 0.58 : 0;
  const percent = new Intl.NumberFormat(look.locale, { style: 'percent', maximumFractionDigits: 1 });
  let angle = 0;
  return shown
    .map((value, index) => {
      const from = angle;
      angle += (value / whole) * 2 * Math.PI;
      const middle = (from + angle) / 2;
      const [x, y] = [cx + (outer + 14) * Math.sin(middle), cy - (outer + 14) * Math.cos(middle) + 4];
      const anchor = Math.abs(Math.sin(middle)) < 0.25 ? 'middle' : Math.sin(middle) > 0 ? 'start' : 'end';
      const share = value / whole;
      return (
        element('path', {
          d: slice(cx, cy, outer, inner, from, angle),
          fill: colourOf(look, index),
          stroke: look.paper,
          'stroke-width': 1.5,
        }) + (share < SMALL ? '' : label(look, percent.format(share), { x, y, anchor, strong: true }))
      );
    })
    .join('');
}
