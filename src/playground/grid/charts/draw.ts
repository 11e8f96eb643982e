import { drawAxes } from './axes';
import { drawClustered, drawStacked, stack } from './bars';
import { drawLegend, drawTitle } from './frame';
import { drawLines } from './line';
import { drawPie } from './pie';
import { formatter, scaleOf } from './scale';
import { element } from './svg';
import type { ChartData } from '../../port/chart-data';
import type { ChartRecord } from '../../port/charts';
import type { Box, LegendEntry } from './frame';
import type { Look } from './look';

/** What a chart is called when nobody named it: after its only series, as in Excel. */
export function titleOf({ title }: ChartRecord, data: ChartData): string {
  if (!title.visible) {
    return '';
  }
  return title.text ?? (data.series.length === 1 ? (data.series[0]?.name ?? '') : '');
}

function isRound({ type }: ChartRecord): boolean {
  return type === 'Pie' || type === 'Doughnut';
}

function legendEntries(chart: ChartRecord, data: ChartData): readonly LegendEntry[] {
  const names = isRound(chart) ? data.categories : data.series.map(({ name }) => name);
  return names.map((name, index) => ({ name: name === '' ? String(index + 1) : name, index }));
}

function drawBody(chart: ChartRecord, data: ChartData, look: Look, box: Box): string {
  if (isRound(chart)) {
    return drawPie(look, data.series[0]?.values ?? [], box, chart.type === 'Doughnut');
  }
  const lying = chart.type.startsWith('Bar');
  const shares = chart.type.endsWith('100');
  const stacks = chart.type.includes('Stacked') ? stack(data.series, shares) : undefined;
  const drawn = stacks
    ? stacks.flatMap(pieces => pieces.flatMap(({ from, to }) => [from, to]))
    : data.series.flatMap(({ values }) => values.filter(value => value !== null));
  const axes = drawAxes(
    {
      look,
      scale: scaleOf(drawn),
      format: formatter(shares ? '0%' : data.format, look.locale),
      categories: data.categories,
      titles: chart.axes,
      lying,
    },
    box,
  );
  if (chart.type.startsWith('Line')) {
    return axes.picture + drawLines(look, axes, data.series, chart.type === 'LineMarkers');
  }
  return (
    axes.picture + (stacks ? drawStacked(look, axes, stacks, lying) : drawClustered(look, axes, data.series, lying))
  );
}

/** The picture of a chart, in pixels. */
export function drawChart(
  chart: ChartRecord,
  data: ChartData,
  look: Look,
  { width, height }: { readonly width: number; readonly height: number },
): string {
  const words = titleOf(chart, data);
  const title = drawTitle(look, words, { x: 0, y: 0, width, height });
  const legend = chart.legend.visible
    ? drawLegend(look, legendEntries(chart, data), chart.legend.position, title.rest)
    : { picture: '', rest: title.rest };
  const inside = { ...legend.rest, x: legend.rest.x + 8, width: legend.rest.width - 8, height: legend.rest.height - 4 };
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${String(width)} ${String(height)}`,
      role: 'img',
      'aria-label': words === '' ? chart.name : words,
      'font-family': "'Segoe UI', 'Microsoft YaHei UI', 'PingFang SC', 'Noto Sans CJK SC', system-ui, sans-serif",
    },
    element('rect', { x: 0.5, y: 0.5, width: width - 1, height: height - 1, fill: look.paper, stroke: look.edge }),
    title.picture,
    legend.picture,
    drawBody(chart, data, look, inside),
  );
}
