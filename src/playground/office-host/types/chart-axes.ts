import { withEntry } from '../../port/records';
import { describe } from '../classes';
import { found, text } from './arguments';
import { collection } from './collection';
import type { ChartData } from '../../port/chart-data';
import type { ChartRecord } from '../../port/charts';
import type { Classes, HostObject } from '../classes';

/** A chart, or a part of one. */
export interface ChartPart extends HostObject {
  readonly id: string;
}

export interface ChartObject extends ChartPart {
  readonly kind: 'Chart';
}

interface AxisPart extends ChartPart {
  readonly axis: 'category' | 'value';
}

interface SeriesObject extends ChartPart {
  readonly index: number;
}

export interface ChartAccess {
  readonly of: (self: ChartPart) => ChartRecord;
  readonly change: (self: ChartPart, patch: Partial<ChartRecord>) => void;
  readonly dataOf: (self: ChartPart) => ChartData;
}

/** The titles of a chart's axes, and the names of its series. */
export function chartAxisClasses({ of, change, dataOf }: ChartAccess): Classes {
  const series = (self: ChartPart): SeriesObject[] =>
    dataOf(self).series.map((_, index) => ({ kind: 'ChartSeries', id: self.id, index }));
  const titled = (self: AxisPart, words: string | undefined): void => {
    change(self, { axes: withEntry(of(self).axes, self.axis, words) });
  };
  const axis = (name: AxisPart['axis']) => (self: ChartPart) =>
    ({ kind: 'ChartAxis', id: self.id, axis: name }) satisfies AxisPart;
  return {
    ChartAxes: describe<ChartPart>({ nav: { CategoryAxis: axis('category'), ValueAxis: axis('value') } }),
    ChartAxis: describe<AxisPart>({ nav: { Title: self => ({ ...self, kind: 'ChartAxisTitle' }) } }),
    ChartAxisTitle: describe<AxisPart>({
      get: {
        Text: self => of(self).axes[self.axis] ?? '',
        Visible: self => of(self).axes[self.axis] !== undefined,
      },
      set: {
        Text: (self, words) => {
          titled(self, text(words));
        },
        Visible: (self, visible) => {
          titled(self, visible === true ? (of(self).axes[self.axis] ?? '') : undefined);
        },
      },
    }),
    ChartSeriesCollection: describe<ChartPart>(collection<ChartPart>(series, (self, key) => series(self)[Number(key)])),
    ChartSeries: describe<SeriesObject>({
      get: { Name: self => found(dataOf(self).series[self.index]).name },
    }),
  };
}
