import { chartData, resolveSeriesBy } from '../../port/chart-data';
import { LEGEND_POSITIONS } from '../../port/charts';
import { placeOf } from '../../port/place';
import { describe } from '../classes';
import { RichError } from '../errors';
import { found, number, oneOf, text } from './arguments';
import { chartAxisClasses } from './chart-axes';
import { addChart, typeOf } from './chart-make';
import { collection } from './collection';
import { guard } from './guard';
import { isRange, rangeArgument, sheetInfo, sheetObject } from './objects';
import type { ChartData } from '../../port/chart-data';
import type { Place } from '../../port/place';
import type { ChartRecord } from '../../port/charts';
import type { Classes, HostObject } from '../classes';
import type { ChartObject, ChartPart } from './chart-axes';
import type { SheetObject } from './objects';
import type { World } from './world';

function chart(id: string): ChartObject {
  return { kind: 'Chart', id };
}

export function chartClasses(world: World): Classes {
  const { port } = world;
  const all = (sheetId: string): ChartRecord[] =>
    port.records.charts.filter(each => each.sheetId === sheetInfo(port, sheetId).id);
  const of = ({ id }: ChartPart): ChartRecord => {
    const record = found(port.records.charts.find(each => each.id === id));
    sheetInfo(port, record.sheetId);
    return record;
  };
  const change = (self: ChartPart, patch: Partial<ChartRecord> | undefined): void => {
    guard(port, of(self).sheetId, 'allowEditObjects');
    const charts = port.records.charts.flatMap(each =>
      each.id !== self.id ? [each] : patch ? [{ ...each, ...patch }] : [],
    );
    port.keep({ charts });
  };
  const byKey = ({ sheetId }: SheetObject, key: unknown): ChartObject | undefined => {
    const wanted = String(key).toLowerCase();
    const record = all(sheetId).find(({ id, name }) => id === key || name.toLowerCase() === wanted);
    return record && chart(record.id);
  };
  const dataOf = (self: ChartPart): ChartData => {
    const { source, seriesBy } = of(self);
    const read = (facet: 'values' | 'texts' | 'numberFormats') => port.read(source, facet);
    return chartData({ values: read('values'), texts: read('texts'), formats: read('numberFormats') }, seriesBy);
  };
  const side = (name: keyof Place) => (self: ChartObject, value: unknown) => {
    change(self, { [name]: number(value) });
  };
  const part = (kind: string) => (self: ChartPart) => ({ kind, id: self.id });
  return {
    ...chartAxisClasses({ of, change, dataOf }),
    ChartCollection: describe<SheetObject>(
      collection<SheetObject>(({ sheetId }) => all(sheetId).map(({ id }) => chart(id)), byKey, {
        obj: { Add: (self, type, source, by) => chart(addChart(world, self.sheetId, type, source, by)) },
      }),
    ),
    Chart: describe<ChartObject>({
      get: {
        ChartType: self => of(self).type,
        Height: self => of(self).height,
        Id: self => self.id,
        Left: self => of(self).left,
        Name: self => of(self).name,
        PlotBy: self => of(self).seriesBy,
        Top: self => of(self).top,
        Width: self => of(self).width,
      },
      set: {
        ChartType: (self, type) => {
          change(self, { type: typeOf(type) });
        },
        Height: side('height'),
        Left: side('left'),
        Name: (self, name) => {
          change(self, { name: text(name) });
        },
        Top: side('top'),
        Width: side('width'),
      },
      nav: {
        Axes: part('ChartAxes'),
        Legend: part('ChartLegend'),
        Series: part('ChartSeriesCollection'),
        Title: part('ChartTitle'),
        Worksheet: (self: HostObject) => sheetObject(of(self as ChartObject).sheetId),
      },
      methods: {
        Activate: self => {
          port.activateSheet(of(self).sheetId);
        },
        Delete: self => {
          change(self, undefined);
        },
        SetData: (self, source, by) => {
          if (!isRange(source)) {
            throw new RichError('InvalidArgument');
          }
          const seriesBy = resolveSeriesBy(by, source.area.rows, source.area.cols);
          change(self, { source: source.area, ...(seriesBy ? { seriesBy } : {}) });
        },
        SetPosition: (self, first, last) => {
          const { sheetId } = of(self);
          const start = placeOf(port, rangeArgument(port, sheetId, first).area);
          const end =
            last === undefined || last === null ? undefined : placeOf(port, rangeArgument(port, sheetId, last).area);
          change(self, {
            left: start.left,
            top: start.top,
            ...(end ? { width: end.left + end.width - start.left, height: end.top + end.height - start.top } : {}),
          });
        },
      },
    }),
    ChartTitle: describe<ChartPart>({
      get: {
        Text: self => of(self).title.text ?? dataOf(self).series[0]?.name ?? '',
        Visible: self => of(self).title.visible,
      },
      set: {
        Text: (self, words) => {
          change(self, { title: { visible: true, text: text(words) } });
        },
        Visible: (self, visible) => {
          change(self, { title: { ...of(self).title, visible: visible === true } });
        },
      },
    }),
    ChartLegend: describe<ChartPart>({
      get: {
        Position: self => of(self).legend.position,
        Visible: self => of(self).legend.visible,
      },
      set: {
        Position: (self, position) => {
          change(self, { legend: { ...of(self).legend, position: oneOf(LEGEND_POSITIONS, position) } });
        },
        Visible: (self, visible) => {
          change(self, { legend: { ...of(self).legend, visible: visible === true } });
        },
      },
    }),
  };
}
