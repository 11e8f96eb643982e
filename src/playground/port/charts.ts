import type { SheetArea } from './port';

/** The kinds of chart that the playground draws, by Excel's names. */
export const CHART_TYPES = [
  'ColumnClustered',
  'ColumnStacked',
  'ColumnStacked100',
  'BarClustered',
  'BarStacked',
  'BarStacked100',
  'Line',
  'LineMarkers',
  'Pie',
  'Doughnut',
] as const;

export type ChartType = (typeof CHART_TYPES)[number];

export const LEGEND_POSITIONS = ['Top', 'Bottom', 'Left', 'Right'] as const;

/** A chart over the cells of a sheet. Places and sizes are points from the sheet's corner, as in the API. */
export interface ChartRecord {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  readonly type: ChartType;
  /** The cells that it shows, with their headers. */
  readonly source: SheetArea;
  readonly seriesBy: 'Columns' | 'Rows';
  /** Without a text a single series names the chart. */
  readonly title: { readonly visible: boolean; readonly text?: string };
  readonly legend: { readonly visible: boolean; readonly position: (typeof LEGEND_POSITIONS)[number] };
  /** The titles of the axes, where they have any. */
  readonly axes: { readonly category?: string; readonly value?: string };
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}
