import { CHART_TYPES } from '../../port/charts';
import { resolveSeriesBy } from '../../port/chart-data';
import { placeOf } from '../../port/place';
import { RichError } from '../errors';
import { bounded } from './range-write';
import { guard } from './guard';
import { isRange } from './objects';
import type { ChartRecord, ChartType } from '../../port/charts';
import type { World } from './world';

/** In points, as Excel makes them. */
const SIZE = { width: 360, height: 216 };
const BESIDE = 24;

export function typeOf(value: unknown): ChartType {
  const known = CHART_TYPES.find(type => type === value);
  if (!known) {
    throw new RichError('NotImplemented', `The playground does not draw charts of type ${String(value)}.`);
  }
  return known;
}

/** Makes a chart of a range, beside it, and gives its id. */
export function addChart(
  { port, locale }: World,
  sheetId: string,
  type: unknown,
  source: unknown,
  by: unknown,
): string {
  guard(port, sheetId, 'allowEditObjects');
  if (!isRange(source)) {
    throw new RichError('InvalidArgument');
  }
  const area = bounded(port, source);
  const seriesBy = resolveSeriesBy(by, area.rows, area.cols);
  if (!seriesBy) {
    throw new RichError('InvalidArgument');
  }
  const beside = placeOf(port, { ...area, sheetId });
  const stem = locale === 'zh-CN' ? '图表' : 'Chart';
  const taken = new Set(port.records.charts.map(({ name }) => name));
  let count = port.records.charts.length + 1;
  while (taken.has(`${stem} ${String(count)}`)) {
    count += 1;
  }
  const chart: ChartRecord = {
    id: crypto.randomUUID(),
    name: `${stem} ${String(count)}`,
    sheetId,
    type: typeOf(type),
    source: area,
    seriesBy,
    title: { visible: true },
    legend: { visible: true, position: 'Bottom' },
    axes: {},
    left: beside.left + (area.sheetId === sheetId ? beside.width + BESIDE : BESIDE),
    top: beside.top,
    ...SIZE,
  };
  port.keep({ charts: [...port.records.charts, chart] });
  return chart.id;
}
