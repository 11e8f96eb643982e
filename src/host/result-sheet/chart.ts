import { rangeOf } from './pieces';
import type { ChartPlan } from './plan';

/** Queues the chart: columns, the largest first. Its name tells it from charts that the user draws. */
export function drawChart(sheet: Excel.Worksheet, { title, source, over }: ChartPlan, name: string): void {
  const data = rangeOf(sheet, source);
  const chart = sheet.charts.add('ColumnClustered', data, 'Columns');
  chart.name = name;
  chart.title.text = title;
  chart.legend.visible = false;
  chart.setPosition(
    sheet.getCell(over.row, over.column),
    sheet.getCell(over.row + over.rows - 1, over.column + over.columns - 1),
  );
}
