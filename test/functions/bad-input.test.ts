import type { Locale } from '../../src/engine';
import { associateFunctions } from '../../src/functions';
import { call, standInForCustomFunctions } from './custom-functions';

let locale: Locale = 'zh-CN';

beforeAll(() => {
  standInForCustomFunctions();
  associateFunctions({ locale: () => locale, workbookPolicy: () => undefined });
});

beforeEach(() => {
  locale = 'zh-CN';
});

describe('bad input', () => {
  const bad = [
    ['机构', '上月等级', '等级', '上月GMV', 'GMV'],
    ['甲', 'Lv3', 'Lv9x', 0, 0],
    ['甲', 'Lv3', 'Lv6', 0, 'x'],
  ];

  test('a message names the cell on the sheet, where the host tells the address', async () => {
    expect(await call('REWARDS', [bad, null, null], ['花名册!C11:G13'])).toEqual([
      '#VALUE!',
      expect.stringContaining('第 12 行“等级”列（E12）的等级“Lv9x”'),
    ]);
    expect(await call('REWARDS', [bad, null, null])).toEqual([
      '#VALUE!',
      expect.stringContaining('区域第 2 行“等级”列'),
    ]);
  });

  test('it says how many more there are', async () => {
    expect(await call('REWARDS', [bad, null, null])).toEqual([
      '#VALUE!',
      expect.stringMatching(/另有 1 处问题.*=MCN\.CHECK/),
    ]);
    locale = 'en-US';
    expect(await call('REWARDS', [bad, null, null])).toEqual([
      '#VALUE!',
      expect.stringContaining('(and 1 more: =MCN.CHECK'),
    ]);
  });

  test.each([
    [
      'an empty range',
      [
        [null, null],
        [null, null],
      ],
    ],
    ['one blank cell', null],
    ['one cell', 'x'],
    [
      'numbers alone',
      [
        [1, 2],
        [3, 4],
      ],
    ],
    [
      'NaN',
      [
        ['机构', '上月等级', '等级', '上月GMV', 'GMV'],
        ['甲', 'Lv6', 'Lv6', NaN, 0],
      ],
    ],
    [
      'an error cell',
      [
        ['机构', '上月等级', '等级', '上月GMV', 'GMV'],
        ['甲', { code: '#REF!' }, 'Lv6', 0, 0],
      ],
    ],
  ])('%s is #VALUE! with a message', async (_name, roster) => {
    expect(await call('REWARDS', [roster, null, null])).toEqual(['#VALUE!', expect.stringMatching(/请.+。/)]);
  });

  test('a million rows give their result', async () => {
    const header = ['机构', '上月等级', '等级', '上月GMV', 'GMV'];
    const roster = [
      header,
      ...Array.from({ length: 1_000_000 }, (_, i) => [`机构${i % 100}`, 'Lv6', 'Lv6', 0, i % 7 === 0 ? 50_000 : 1]),
    ];
    const table = (await call('REWARDS', [roster, null, null])) as unknown[][];
    expect(table).toHaveLength(102);
    expect(table.at(-1)?.[1]).toBe(100 * 150_000);
  });
});

describe('an argument that is an error, or several cells', () => {
  const roster = [
    ['机构', '上月等级', '等级', '上月GMV', 'GMV'],
    ['甲', 'Lv3', 'Lv6', 0, 0],
  ];
  const error = { code: '#DIV/0!' };
  const named = (name: string) => ['#VALUE!', expect.stringMatching(new RegExp(`${name}.*#DIV/0!`)) as string];

  test.each([
    ['REWARDS', [error, null, null], 'roster'],
    ['REWARDS', [roster, error, null], 'by'],
    ['REWARDS', [roster, null, error], 'policy'],
    ['REWARD_TRACK', [error, roster, null, null], 'track'],
    ['AGENCY_RANKING', [roster, error, null], 'top'],
  ])('%s', async (name, args, parameter) => {
    expect(await call(name, args)).toEqual(named(parameter));
  });

  test('in a range of agencies, the error stands in its cell', async () => {
    expect(await call('REWARD_TRACK', ['head_incubation', roster, [['甲', error]], null])).toEqual([
      [15000, named('agency')],
    ]);
  });

  test('several cells where one is meant', async () => {
    const several = ['#VALUE!', expect.stringContaining('一个单元格')];
    expect(await call('REWARD_TRACK', [[['head_growth', 'x']], roster, null, null])).toEqual(several);
    expect(await call('REWARDS', [roster, [['agency', 'track']], null])).toEqual(several);
  });

  test('choices are named in the language of the page', async () => {
    expect(await call('REWARDS', [roster, 'x', null])).toEqual(['#VALUE!', expect.stringMatching(/机构、达人、赛道/)]);
    locale = 'en-US';
    expect(await call('REWARDS', [roster, 'x', null])).toEqual([
      '#VALUE!',
      expect.stringMatching(/agency, creator, track/),
    ]);
  });
});
