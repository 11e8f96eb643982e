import { env } from 'node:process';
import type { Policy } from '../../src/engine';
import { checkRoster, evaluate, LADDER_MODES, parsePolicy, rankAgencies } from '../../src/engine';
import march from '../../src/policies/dy-life-mcn-2023-03.json';
import { nested } from './hostile';
import { maximal } from './maximal';
import { expectOutcome, expectProblems, tryAll } from './outcomes';
import { goodSheet } from './sheets';
import { Slowest } from './slow';

/** What is large beyond reason ends soon: in problems, or, within the limits of the model, in a result. */

const slowest = new Slowest();

afterAll(() => {
  if (env['FUZZ_RUNS'] !== undefined) process.stderr.write(`${slowest.report()}\n`);
});

type Json = Record<string, unknown>;

const fact = (value: unknown) => ({ value, status: 'illustrative' });
const times = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));
const title = march.title;

const [waist, head, growth] = march.tracks;

function ladderOf(count: number, mode: string, from: (i: number) => number): Json {
  const pays = (i: number): number => (mode.endsWith('rate') ? (i * 7919) % 1000 : (i * 7919) % 100_003);
  const tiers = times(count, i => ({ from: fact(from(i)), pays: fact(pays(i)) }));
  return { mode, boundary: fact('lower_inclusive'), tiers };
}

const marchWith = (change: Json): Json => ({ ...march, ...change });
const withLadder = (ladder: Json): Json => marchWith({ tracks: [waist, head, { ...growth, ladder }] });
const withItems = (key: string, count: number, item: (i: number) => unknown): Json =>
  marchWith({ [key]: times(count, item) });

const rising = (i: number): number => i;

const trackOf = (i: number, ladder: Json): Json => ({ ...growth, id: `t${i}`, where: [], caps: [], ladder });
const thousandIds = times(1000, i => `t${i}`);
const thousand = withItems('tracks', 1000, i => trackOf(i, ladderOf(1, 'step', rising)));
const capOf = (i: number): Json => ({ entity: i % 2 === 0 ? 'creator' : 'agency', amount: fact(i + 1) });

function gated(tiers: number, gates: number): Json {
  const ladder = ladderOf(tiers, 'step', rising);
  const asked = times(gates, () => ({ measure: { kind: 'sum', field: 'gmv' }, from: fact(1) }));
  return { ...ladder, tiers: (ladder['tiers'] as Json[]).map(each => ({ ...each, gates: asked })) };
}

/** What is refused, whatever it holds. */
const refused: readonly (readonly [name: string, make: () => unknown])[] = [
  ...[10_000, 100_000].flatMap(
    count =>
      [
        [`${count} tiers`, () => withLadder(ladderOf(count, 'step', rising))],
        [`${count} tiers that fall`, () => withLadder(ladderOf(count, 'marginal_rate', i => count - i))],
        [
          `${count} tiers of nothing`,
          () => withLadder({ ...ladderOf(1, 'step', rising), tiers: times(count, () => ({})) }),
        ],
        [`${count} tracks`, () => withItems('tracks', count, () => waist)],
        [`${count} levels`, () => withItems('levels', count, i => ({ id: `x${i}`, ordinal: i }))],
        [`${count} sources`, () => withItems('sources', count, i => ({ id: `x${i}`, title }))],
        [`${count} unknown keys`, () => marchWith(Object.fromEntries(times(count, i => [`x${i}`, i])))],
      ] as const,
  ),
  ['1,000 tiers, every figure wrong', () => withLadder(ladderOf(1000, 'step', () => -0.001))],
  ['1,000 tiers, none above the one before', () => withLadder(ladderOf(1000, 'step', i => 1000 - i))],
  ['1,000 tracks, all of them the same', () => withItems('tracks', 1000, () => waist)],
  [
    '1,000 places for 1,000 levels that are not there',
    () => marchWith({ ranking: { ...march.ranking, points: times(1000, i => ({ level: `x${i}`, points: fact(1) })) } }),
  ],
  [
    '1,000 tracks in 100 groups',
    () => ({ ...thousand, exclusive: times(100, g => ({ id: `g${g}`, entity: 'creator', tracks: thousandIds })) }),
  ],
  ['1,000 tracks under 1,000 caps', () => ({ ...thousand, policyCaps: times(1000, i => capOf(i)) })],
  ['200 tracks of 1,000 tiers', () => withItems('tracks', 200, i => trackOf(i, ladderOf(1000, 'step', rising)))],
  ['1,000 tiers of 100 gates', () => withLadder(gated(1000, 100))],
  ['objects nested 10,000 deep', () => marchWith({ title: nested(10_000) })],
  ['a name of ten million letters', () => marchWith({ id: 'x'.repeat(1e7), version: 'x'.repeat(1e7) })],
  ['a list of ten million holes', () => marchWith({ tracks: new Array<unknown>(1e7) })],
];

test.each(refused)('%s: refused', (name, make) => {
  const data = make();
  const parsed = slowest.watch(name, () => parsePolicy(data));
  if (parsed.ok) throw new Error('parsed');
  expectProblems(parsed, data);
});

function parsed(data: unknown, name = 'a policy'): Policy {
  const outcome = slowest.watch(name, () => parsePolicy(data));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems[0]));
  return outcome.value;
}

const MODES = Object.keys(LADDER_MODES);

/** The most that the model takes. */
const allowed: readonly (readonly [name: string, make: () => unknown])[] = [
  ...MODES.flatMap(
    mode =>
      [
        [`1,000 tiers, ${mode}`, () => withLadder(ladderOf(1000, mode, rising))],
        [
          `1,000 tiers of a target, ${mode}`,
          () =>
            marchWith({
              tracks: [
                { ...growth, target: { kind: 'sum', field: 'gmv_base' }, ladder: ladderOf(1000, mode, i => i / 4) },
              ],
            }),
        ],
      ] as const,
  ),
  [
    'a thousand bands and levels',
    () =>
      marchWith({
        bands: [...march.bands, ...times(900, i => ({ id: `b${i}`, title }))],
        levels: times(1000, i => ({ id: `Lv${i}`, ordinal: i, band: fact(i % 2 === 0 ? 'waist' : `b${i % 900}`) })),
      }),
  ],
  [
    'a hundred tracks of a hundred tiers',
    () =>
      withItems('tracks', 100, i => ({ ...growth, id: `t${i}`, ladder: ladderOf(100, MODES[i % 6] ?? '', rising) })),
  ],
  [
    'ten thousand names in a condition',
    () =>
      marchWith({
        tracks: [{ ...waist, where: [{ field: 'creator', op: 'not_in', value: fact(times(10_000, i => `x${i}`)) }] }],
      }),
  ],
];

/** As many items as all lists may hold, spread as badly as can be; and how many creators it is applied to. */
const full: readonly (readonly [name: string, creators: number, make: () => unknown])[] = [
  [
    '1,000 tracks in 9 groups',
    10,
    () => ({ ...thousand, exclusive: times(9, g => ({ id: `g${g}`, entity: 'creator', tracks: thousandIds })) }),
  ],
  ['1,000 tracks under 12 caps', 10, () => ({ ...thousand, policyCaps: times(12, i => capOf(i)) })],
  [
    '11 tracks of 1,000 tiers',
    100,
    () => withItems('tracks', 11, i => trackOf(i, ladderOf(1000, MODES[i % 6] ?? '', rising))),
  ],
  ['1,000 tiers of 10 gates', 200, () => withLadder(gated(1000, 10))],
  [
    '10 tracks that pay by what hundreds of others do',
    10,
    () => ({
      ...thousand,
      tracks: times(1000, i => ({
        ...trackOf(i, ladderOf(1, 'whole_rate', rising)),
        ...(i < 991 ? {} : { base: { kind: 'reward', tracks: thousandIds.slice(0, i) } }),
      })),
    }),
  ],
];

const crowd = (size: number) => [
  ['达人', '机构', '上月等级', '等级', '上月GMV', 'GMV'],
  ...times(size, i => [`c${i}`, `a${i % 7}`, 'Lv3', 'Lv6', 0, i]),
];

test.each(full)('%s: parsed, and applied to %i creators', (name, creators, make) => {
  const policy = parsed(make(), name);
  const statement = slowest.watch(`${name}: applied`, () => evaluate(policy, crowd(creators)));
  expect(statement.ok).toBe(true);
});

test.each(allowed)('%s: parsed, and applied', (name, make) => {
  const data = make();
  const policy = parsed(data, name);
  const statement = slowest.watch(`${name}: applied`, () => evaluate(policy, goodSheet));
  expect(statement.ok).toBe(true);
  tryAll(policy, goodSheet);
});

const [header = [], ...good] = goodSheet;

/** Sheets as large as Excel's, or with cells as long as it takes. */
const sheets: readonly (readonly [name: string, make: () => readonly (readonly unknown[])[]])[] = [
  ['16,384 columns', () => [times(16_384, i => header[i] ?? `x${i}`), ...times(50, () => times(16_384, i => i))]],
  ['16,384 columns with one header', () => [times(16_384, () => 'GMV'), times(16_384, () => 1)]],
  ['16,384 empty columns', () => [times(16_384, () => ''), times(16_384, () => null)]],
  ['20,000 bad rows', () => [header, ...times(20_000, () => times(17, () => '?'))]],
  ['20,000 rows of one creator', () => [header, ...times(20_000, () => good[0] ?? [])]],
  [
    '10,000 agencies',
    () => [
      header,
      ...times(10_000, i => (good[0] ?? []).map((cell, c) => (c === 2 ? `a${i}` : c === 0 ? i + 1 : cell))),
    ],
  ],
  ['20,000 blank rows', () => [header, ...times(20_000, () => [])]],
  ['a header without rows', () => [header]],
  ...['+ x', '1 x', '- ¥ -', '. %', '2023 x', '2023年 x', '2023-03-01 x', 'lv x', '12345 x', '( 元', ' x'].map(
    pattern =>
      [
        `a cell like “${pattern}” with 32,000 spaces`,
        () => [
          [...header, pattern.replace(' ', ' '.repeat(32_000))],
          ...times(17, c => header.map((_, i) => (i === c ? pattern.replace(' ', ' '.repeat(32_000)) : good[0]?.[i]))),
        ],
      ] as const,
  ),
  ...['9', ',1', '1,', '.', '(', '年', '\u0300', '\ufdfa', '\ud83d\ude00', '\u200b'].map(
    letter =>
      [
        `cells of 32,000 times “${letter}”`,
        () => [header, ...times(17, c => header.map((_, i) => (i === c ? letter.repeat(32_000) : good[0]?.[i])))],
      ] as const,
  ),
];

test.each(sheets)('%s: read, or refused', (name, make) => {
  const sheet = make();
  for (const data of [march, maximal]) {
    const policy = parsed(data);
    expectOutcome(
      slowest.watch(name, () => evaluate(policy, sheet)),
      sheet,
    );
    expectOutcome(
      slowest.watch(`${name}: ranked`, () => rankAgencies(policy, sheet)),
      sheet,
    );
    slowest.watch(`${name}: checked`, () => checkRoster(policy, sheet));
  }
});
