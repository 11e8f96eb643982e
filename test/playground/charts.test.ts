import { chartData, resolveSeriesBy } from '../../src/playground/port/chart-data';
import { drawChart } from '../../src/playground/grid/charts/draw';
import { lookOf } from '../../src/playground/grid/charts/look';
import { scaleOf } from '../../src/playground/grid/charts/scale';
import { fit } from '../../src/playground/grid/charts/svg';
import { batch, call, item, last, load, make, method, nav, openKit, set, WORKBOOK } from './session-kit';
import { CHART_TYPES } from '../../src/playground/port/charts';
import type { ChartRecord, ChartType } from '../../src/playground/port/charts';
import type { CellValue } from '../../src/playground/port/port';
import type { Kit } from './session-kit';

function data(values: CellValue[][], by: 'Columns' | 'Rows' = 'Columns', format = 'General') {
  return chartData({ values, texts: values, formats: values.map(row => row.map(() => format)) }, by);
}

const PAYOUTS: CellValue[][] = [
  ['机构', '现金', '本地推'],
  ['星河', 120, 30],
  ['青橙', 98, ''],
];

describe('what a chart shows', () => {
  test('columns with headers and categories', () => {
    expect(data(PAYOUTS)).toEqual({
      categories: ['星河', '青橙'],
      series: [
        { name: '现金', values: [120, 98] },
        { name: '本地推', values: [30, null] },
      ],
      format: 'General',
    });
  });

  test('rows', () => {
    expect(data(PAYOUTS, 'Rows')).toMatchObject({
      categories: ['现金', '本地推'],
      series: [{ name: '星河' }, { name: '青橙', values: [98, null] }],
    });
  });

  test.each<[string, CellValue[][], string[], string[]]>([
    ['numbers alone', [[1], [2]], ['1', '2'], ['']],
    ['one column with its header', [['GMV'], [5]], ['1'], ['GMV']],
    [
      'years under a blank corner',
      [
        ['', 'GMV'],
        [2023, 5],
      ],
      ['2023'],
      ['GMV'],
    ],
    [
      'two columns of numbers',
      [
        ['x', 'y'],
        [1, 2],
      ],
      ['1'],
      ['x', 'y'],
    ],
  ])('%s', (_, values, categories, names) => {
    const { categories: found, series } = data(values);
    expect([found, series.map(({ name }) => name)]).toEqual([categories, names]);
  });

  test.each([
    ['Auto', 5, 2, 'Columns'],
    ['Auto', 2, 5, 'Rows'],
    [undefined, 3, 3, 'Columns'],
    ['Rows', 9, 1, 'Rows'],
    ['Diagonal', 1, 1, undefined],
  ])('%s of %i × %i goes by %s', (wanted, rows, cols, by) => {
    expect(resolveSeriesBy(wanted, rows, cols)).toBe(by);
  });
});

describe('an axis', () => {
  test.each([
    [
      [120_000, 3],
      [0, 25_000, 50_000, 75_000, 100_000, 125_000],
    ],
    [
      [-30, 70],
      [-40, -20, 0, 20, 40, 60, 80],
    ],
    [[0.12], [0, 0.025, 0.05, 0.075, 0.1, 0.125]],
    [[], [0, 0.2, 0.4, 0.6, 0.8, 1]],
  ])('of %j has the lines %j', (values, ticks) => {
    expect(scaleOf(values).ticks).toEqual(ticks);
  });
});

test('a text is cut to its width', () => {
  expect(fit('Blue Whale', 10, 100)).toBe('Blue Whale');
  expect(fit('云上传媒有限公司', 10, 45)).toBe('云上传…');
});

function record(type: ChartType, more: Partial<ChartRecord> = {}): ChartRecord {
  return {
    id: '1',
    name: 'Chart 1',
    sheetId: 's',
    type,
    source: { sheetId: 's', row: 0, col: 0, rows: 3, cols: 3 },
    seriesBy: 'Columns',
    title: { visible: true, text: 'Payouts & more' },
    legend: { visible: true, position: 'Bottom' },
    axes: {},
    left: 0,
    top: 0,
    width: 360,
    height: 216,
    ...more,
  };
}

describe('a picture', () => {
  const look = lookOf(false, 'en-US');
  const size = { width: 480, height: 288 };
  const count = (picture: string, tag: string): number => picture.split(`<${tag} `).length - 1;

  test.each(CHART_TYPES)('of type %s has its title and its legend, and no number that is none', type => {
    const picture = drawChart(record(type), data(PAYOUTS), look, size);
    expect(picture).toContain('Payouts &amp; more');
    expect(picture).toContain(type === 'Pie' || type === 'Doughnut' ? '星河' : '本地推');
    expect(picture).not.toMatch(/NaN|Infinity|undefined/);
  });

  test('of clustered columns has a bar for each number', () => {
    const bare = record('ColumnClustered', { legend: { visible: false, position: 'Bottom' } });
    // One more is the paper.
    expect(count(drawChart(bare, data(PAYOUTS), look, size), 'rect')).toBe(4);
  });

  test('of lines is broken where a number is missing', () => {
    const broken = data([['x'], [1], [''], [2], [3]]);
    const picture = drawChart(record('Line'), broken, look, size);
    expect(/<path d="(M[^M]*M[^"]*)"/.exec(picture)?.[1]).toMatch(/^M[\d. ]+M[\d. ]+L[\d. ]+$/);
  });

  test('of a pie says shares', () => {
    const picture = drawChart(record('Pie'), data([['a', 3], ['b', 1]]), look, size); // prettier-ignore
    expect(picture).toContain('75%');
    expect(picture).toContain('25%');
  });

  test('without anything to show is still a picture', () => {
    const nothing = { categories: [], series: [], format: 'General' };
    for (const type of CHART_TYPES) {
      expect(drawChart(record(type), nothing, look, size)).not.toMatch(/NaN|Infinity|undefined/);
    }
  });

  test('is named after its only series, or after nothing', () => {
    const untitled = { title: { visible: true } };
    expect(drawChart(record('Line', untitled), data([['GMV'], [1]]), look, size)).toContain('aria-label="GMV"');
    expect(drawChart(record('Line', untitled), data(PAYOUTS), look, size)).toContain('aria-label="Chart 1"');
  });

  test('shows percentages as its cells do', () => {
    const shares = data([['share'], [0.5]], 'Columns', '0.0%');
    expect(drawChart(record('ColumnClustered'), shares, look, size)).toContain('50%');
  });
});

describe('charts of the API', () => {
  const SHEET = { 1: WORKBOOK, 3: nav(1, 'Worksheets'), 5: method(3, 'GetActiveWorksheet'), 7: nav(5, 'Charts') };
  const CHART = { ...SHEET, 9: item(7, '图表 1') };

  async function withChart(): Promise<Kit> {
    const kit = openKit();
    kit.port.write({ sheetId: kit.sheetId, row: 0, col: 0, rows: 3, cols: 3 }, PAYOUTS);
    const add = {
      ...method(7, 'Add', 'ColumnClustered', 11, 'Auto'),
      ArgumentInfo: { Arguments: ['ColumnClustered', 11, 'Auto'], ReferencedObjectPathIds: [0, 11, 0] },
    };
    const result = await batch(kit, { ...SHEET, 9: add, 11: method(5, 'GetRange', 'A1:C3') }, [make(9)]);
    expect(last(result)).toEqual({ Id: expect.any(String) as string });
    return kit;
  }

  test('have a title, a legend, series and a place', async () => {
    const kit = await withChart();
    const paths = {
      ...CHART,
      11: nav(9, 'Title'),
      13: nav(9, 'Legend'),
      15: nav(9, 'Series'),
      17: nav(9, 'Axes'),
      19: nav(17, 'ValueAxis'),
      21: nav(19, 'Title'),
    };
    const result = await batch(kit, paths, [
      set(11, 'Text', '应发'),
      set(13, 'Position', 'Right'),
      set(9, 'Name', 'Payouts'),
      set(21, 'Text', '元'),
      call(9, 'SetPosition', 'B2', 'D5'),
      load(9, 'name', 'left', 'top', 'width', 'height', 'chartType', 'title/text', 'legend/position'),
      load(15, 'name'),
      load(21, 'text', 'visible'),
    ]);
    expect(result.Results.slice(-3).map(({ Value }) => Value)).toMatchObject([
      {
        Name: 'Payouts',
        Left: 48,
        Top: 15,
        Width: 144,
        Height: 60,
        ChartType: 'ColumnClustered',
        Title: { Text: '应发' },
        Legend: { Position: 'Right' },
      },
      { _Items: [{ Name: '现金' }, { Name: '本地推' }] },
      { Text: '元', Visible: true },
    ]);
  });

  test('are listed, found and deleted', async () => {
    const kit = await withChart();
    expect(last(await batch(kit, SHEET, [load(7, 'name')]))).toMatchObject({ _Items: [{ Name: '图表 1' }] });
    const missing = { ...SHEET, 9: method(7, 'GetItemOrNullObject', 'none') };
    expect(last(await batch(kit, missing, [make(9)]))).toBeNull();
    await batch(kit, CHART, [call(9, 'Delete')]);
    expect(last(await batch(kit, SHEET, [call(7, 'GetCount')]))).toBe(0);
  });

  test('are refused by name when they cannot be drawn', async () => {
    const kit = openKit();
    const add = {
      ...method(7, 'Add', 'Treemap', 11, 'Auto'),
      ArgumentInfo: { Arguments: ['Treemap', 11, 'Auto'], ReferencedObjectPathIds: [0, 11, 0] },
    };
    const result = await batch(kit, { ...SHEET, 9: add, 11: method(5, 'GetRange', 'A1:C3') }, [make(9)]);
    expect(result.Error).toMatchObject({
      Code: 'NotImplemented',
      Message: expect.stringContaining('Treemap') as string,
    });
  });
});
