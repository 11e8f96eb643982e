import { formatAddress } from '../port/a1';
import { chartData } from '../port/chart-data';
import type { WriteSheet } from 'hucre/xlsx';
import type { ChartRecord, ChartType } from '../port/charts';
import type { Area, WorkbookPort } from '../port/port';

type Chart = NonNullable<WriteSheet['charts']>[number];

const KINDS: Readonly<Record<ChartType, Pick<Chart, 'type' | 'barGrouping'>>> = {
  ColumnClustered: { type: 'column' },
  ColumnStacked: { type: 'column', barGrouping: 'stacked' },
  ColumnStacked100: { type: 'column', barGrouping: 'percentStacked' },
  BarClustered: { type: 'bar' },
  BarStacked: { type: 'bar', barGrouping: 'stacked' },
  BarStacked100: { type: 'bar', barGrouping: 'percentStacked' },
  Line: { type: 'line' },
  LineMarkers: { type: 'line' },
  Pie: { type: 'pie' },
  Doughnut: { type: 'doughnut' },
};

const SIDES = { Top: 'top', Bottom: 'bottom', Left: 'left', Right: 'right' } as const;

/** Charts count in points, the grid in pixels. */
const POINT = 0.75;

/** The row or the column in which a place lies, by the sizes of those before it. */
function lineAt(points: number, pixelsOf: (line: number) => number): number {
  let line = 0;
  for (let left = points / POINT; left >= pixelsOf(line) && pixelsOf(line) > 0; line++) {
    left -= pixelsOf(line);
  }
  return line;
}

/** `A1:B2` → `$A$1:$B$2`, as charts refer to their cells. */
function fixed(address: string): string {
  return address.replace(/[^!]*$/, cells => cells.replace(/[A-Z]+|\d+/g, '$$$&'));
}

/** Where a series lies in the chart's cells: below its name, or beside it. */
function series(port: WorkbookPort, { source, seriesBy }: ChartRecord): Chart['series'] {
  const cells = {
    values: port.read(source, 'values'),
    texts: port.read(source, 'texts'),
    formats: port.read(source, 'numberFormats'),
  };
  const data = chartData(cells, seriesBy);
  const [points, lines] = seriesBy === 'Columns' ? [source.rows, source.cols] : [source.cols, source.rows];
  const named = points - data.categories.length;
  const labelled = lines - data.series.length;
  const sheet = port.sheets().find(({ id }) => id === source.sheetId)?.name;
  const reference = (line: number): string => {
    const inColumns: Area = { row: source.row + named, col: source.col + line, rows: points - named, cols: 1 };
    const inRows: Area = { row: source.row + line, col: source.col + named, rows: 1, cols: points - named };
    return fixed(formatAddress(seriesBy === 'Columns' ? inColumns : inRows, sheet));
  };
  return data.series.map(({ name }, index) => ({
    ...(name === '' ? {} : { name }),
    values: reference(labelled + index),
    ...(labelled > 0 ? { categories: reference(0) } : {}),
  }));
}

/** The charts over one sheet as a file has them. */
export function writeCharts(port: WorkbookPort, sheetId: string): Chart[] {
  const column = (x: number): number => lineAt(x, line => port.columnWidth(sheetId, line));
  const row = (y: number): number => lineAt(y, line => port.rowHeight(sheetId, line));
  return port.records.charts
    .filter(chart => chart.sheetId === sheetId)
    .map(chart => ({
      ...KINDS[chart.type],
      series: series(port, chart),
      ...(chart.title.visible && chart.title.text ? { title: chart.title.text } : {}),
      legend: chart.legend.visible && SIDES[chart.legend.position],
      axes: {
        ...(chart.axes.category === undefined ? {} : { x: { title: chart.axes.category } }),
        ...(chart.axes.value === undefined ? {} : { y: { title: chart.axes.value } }),
      },
      anchor: {
        from: { row: row(chart.top), col: column(chart.left) },
        to: { row: row(chart.top + chart.height), col: column(chart.left + chart.width) },
      },
    }))
    .filter(chart => chart.series.length > 0);
}
