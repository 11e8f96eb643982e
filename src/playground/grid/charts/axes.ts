import { label } from './frame';
import { LABEL_SIZE } from './look';
import { element, fit, textWidth } from './svg';
import type { Box } from './frame';
import type { Look } from './look';
import type { Scale } from './scale';

/** What a chart with axes is drawn in. */
export interface AxesInput {
  readonly look: Look;
  readonly scale: Scale;
  readonly format: (value: number) => string;
  readonly categories: readonly string[];
  readonly titles: { readonly category?: string; readonly value?: string };
  /** Bars lie: their categories stand at the left, from the bottom up. */
  readonly lying: boolean;
}

export interface Axes {
  readonly picture: string;
  /** The room of the values. */
  readonly plot: Box;
  /** Where a value stands, across the plot's own axis. */
  readonly at: (value: number) => number;
  /** Where the room of a category begins, and how much of it there is. */
  readonly slot: (index: number) => number;
  readonly size: number;
}

const LINE = LABEL_SIZE + 6;
/** Of the picture's width, at most, for the categories of lying bars. */
const SHARE = 0.35;

function widest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, textWidth(text, LABEL_SIZE)), 0);
}

/** Draws both axes into a box, and says where things stand between them. */
export function drawAxes(input: AxesInput, box: Box): Axes {
  return input.lying ? lying(input, box) : standing(input, box);
}

function title(look: Look, words: string | undefined, x: number, y: number, turn?: number): string {
  return words === undefined || words === ''
    ? ''
    : label(look, words, { x, y, strong: true, ...(turn === undefined ? {} : { turn }) });
}

function standing({ look, scale, format, categories, titles }: AxesInput, box: Box): Axes {
  const ticks = scale.ticks.map(format);
  const side = widest(ticks) + 16 + (titles.value ? LINE : 0);
  const wide = box.width - side - 12;
  const size = wide / Math.max(1, categories.length);
  const turned = widest(categories) > Math.max(size - 4, 24);
  const foot = (turned ? Math.min(widest(categories) * 0.72 + 8, box.height / 3) : LINE) + (titles.category ? LINE : 0);
  const plot = { x: box.x + side, y: box.y + 6, width: wide, height: box.height - foot - 12 };
  const at = (value: number): number =>
    plot.y + plot.height - ((value - scale.from) / (scale.to - scale.from)) * plot.height;
  const lines = scale.ticks.map((tick, index) => {
    const y = at(tick);
    const stroke = tick === 0 ? look.edge : look.line;
    return (
      element('line', { x1: plot.x, x2: plot.x + plot.width, y1: y, y2: y, stroke }) +
      label(look, ticks[index] ?? '', { x: plot.x - 6, y: y + 4, anchor: 'end' })
    );
  });
  // As many names as there is room for.
  const every = Math.max(1, Math.ceil((turned ? LINE : 24) / size));
  const below = plot.y + plot.height + LABEL_SIZE + 3;
  const names = categories.map((name, index) => {
    const x = plot.x + (index + 0.5) * size;
    if (index % every !== 0) {
      return '';
    }
    return turned
      ? label(look, fit(name, LABEL_SIZE, foot / 0.72), { x: x + 4, y: below - 2, anchor: 'end', turn: -45 })
      : label(look, fit(name, LABEL_SIZE, size * every), { x, y: below });
  });
  const picture =
    lines.join('') +
    names.join('') +
    title(look, titles.category, plot.x + plot.width / 2, box.y + box.height - 4) +
    title(look, titles.value, box.x + LABEL_SIZE, plot.y + plot.height / 2, -90);
  return { picture, plot, at, slot: index => plot.x + index * size, size };
}

function lying({ look, scale, format, categories, titles }: AxesInput, box: Box): Axes {
  const ticks = scale.ticks.map(format);
  const room = Math.min(widest(categories), box.width * SHARE);
  const side = room + 14 + (titles.category ? LINE : 0);
  const foot = LINE + (titles.value ? LINE : 0);
  const last = widest(ticks.slice(-1)) / 2;
  const plot = { x: box.x + side, y: box.y + 4, width: box.width - side - 10 - last, height: box.height - foot - 10 };
  const size = plot.height / Math.max(1, categories.length);
  const at = (value: number): number => plot.x + ((value - scale.from) / (scale.to - scale.from)) * plot.width;
  const slot = (index: number): number => plot.y + plot.height - (index + 1) * size;
  const every = Math.max(1, Math.ceil((widest(ticks) + 10) / (plot.width / Math.max(1, ticks.length - 1))));
  const lines = scale.ticks.map((tick, index) => {
    const x = at(tick);
    const stroke = tick === 0 ? look.edge : look.line;
    const words =
      index % every === 0 ? label(look, ticks[index] ?? '', { x, y: plot.y + plot.height + LABEL_SIZE + 4 }) : '';
    return element('line', { x1: x, x2: x, y1: plot.y, y2: plot.y + plot.height, stroke }) + words;
  });
  const skip = Math.max(1, Math.ceil((LABEL_SIZE + 2) / size));
  const names = categories.map((name, index) =>
    index % skip === 0
      ? label(look, fit(name, LABEL_SIZE, room), { x: plot.x - 6, y: slot(index) + size / 2 + 4, anchor: 'end' })
      : '',
  );
  const picture =
    lines.join('') +
    names.join('') +
    title(look, titles.value, plot.x + plot.width / 2, box.y + box.height - 4) +
    title(look, titles.category, box.x + LABEL_SIZE, plot.y + plot.height / 2, -90);
  return { picture, plot, at, slot, size };
}
