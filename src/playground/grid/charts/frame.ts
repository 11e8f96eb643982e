import { colourOf, LABEL_SIZE, TITLE_SIZE } from './look';
import { element, escape, fit, textWidth } from './svg';
import type { Look } from './look';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface LegendEntry {
  readonly name: string;
  readonly index: number;
}

const MARGIN = 12;
const SWATCH = 10;
const GAP = 14;

export function label(
  look: Look,
  words: string,
  at: { x: number; y: number; anchor?: 'start' | 'middle' | 'end'; turn?: number; strong?: boolean },
): string {
  const { x, y, anchor = 'middle', turn, strong = false } = at;
  return element(
    'text',
    {
      x,
      y,
      'text-anchor': anchor,
      'font-size': LABEL_SIZE,
      fill: strong ? look.ink : look.muted,
      transform: turn === undefined ? undefined : `rotate(${String(turn)} ${x.toFixed(1)} ${y.toFixed(1)})`,
    },
    escape(words),
  );
}

/** The title above everything, and what is left below it. */
export function drawTitle(look: Look, words: string, box: Box): { picture: string; rest: Box } {
  if (words === '') {
    return { picture: '', rest: { ...box, y: box.y + MARGIN, height: box.height - MARGIN } };
  }
  const height = TITLE_SIZE + 2 * MARGIN - 4;
  const picture = element(
    'text',
    {
      x: box.x + box.width / 2,
      y: box.y + MARGIN + TITLE_SIZE - 3,
      'text-anchor': 'middle',
      'font-size': TITLE_SIZE,
      'font-weight': 600,
      fill: look.ink,
    },
    escape(fit(words, TITLE_SIZE, box.width - 2 * MARGIN)),
  );
  return { picture, rest: { ...box, y: box.y + height, height: box.height - height } };
}

function entry(look: Look, { name, index }: LegendEntry, x: number, y: number, width: number): string {
  return (
    element('rect', { x, y: y - SWATCH + 1, width: SWATCH, height: SWATCH, rx: 2, fill: colourOf(look, index) }) +
    label(look, fit(name, LABEL_SIZE, width - SWATCH - 6), { x: x + SWATCH + 6, y, anchor: 'start', strong: true })
  );
}

/** The legend on its side of the picture, and what is left beside it. What does not fit is left out. */
export function drawLegend(
  look: Look,
  entries: readonly LegendEntry[],
  position: 'Top' | 'Bottom' | 'Left' | 'Right',
  box: Box,
): { picture: string; rest: Box } {
  const widths = entries.map(({ name }) => Math.min(textWidth(name, LABEL_SIZE), 140) + SWATCH + 8);
  if (position === 'Left' || position === 'Right') {
    const width = Math.min(Math.max(...widths, 0) + MARGIN, box.width / 3);
    const shown = entries.slice(0, Math.max(0, Math.floor((box.height - MARGIN) / (LABEL_SIZE + 8))));
    const x = position === 'Left' ? box.x + MARGIN : box.x + box.width - width;
    const top = box.y + Math.max(LABEL_SIZE, (box.height - shown.length * (LABEL_SIZE + 8)) / 2 + LABEL_SIZE);
    const picture = shown.map((each, line) => entry(look, each, x, top + line * (LABEL_SIZE + 8), width)).join('');
    const left = position === 'Left' ? box.x + width : box.x;
    return { picture, rest: { ...box, x: left, width: box.width - width } };
  }
  const rows: { each: LegendEntry; x: number; width: number }[][] = [[]];
  let x = 0;
  for (const [index, each] of entries.entries()) {
    const width = widths[index] ?? 0;
    if (x > 0 && x + width > box.width - 2 * MARGIN) {
      rows.push([]);
      x = 0;
    }
    rows.at(-1)?.push({ each, x, width });
    x += width + GAP;
  }
  const kept = rows.slice(0, 3);
  const height = kept.length * (LABEL_SIZE + 8) + MARGIN / 2;
  const top = position === 'Top' ? box.y + LABEL_SIZE : box.y + box.height - height + LABEL_SIZE;
  const picture = kept
    .map((row, line) => {
      const wide = row.reduce((sum, { width }) => sum + width + GAP, -GAP);
      const start = box.x + (box.width - wide) / 2;
      return row
        .map(item => entry(look, item.each, start + item.x, top + line * (LABEL_SIZE + 8), item.width))
        .join('');
    })
    .join('');
  return {
    picture,
    rest: { ...box, y: position === 'Top' ? box.y + height : box.y, height: box.height - height },
  };
}
