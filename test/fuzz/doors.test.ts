import type { Grid, Policy } from '../../src/engine';
import { checkRoster, evaluate, parsePolicy } from '../../src/engine';
import march from '../../src/policies/dy-life-mcn-2023-03.json';
import { expectProblems } from './outcomes';

/** What no type lets through a caller in JavaScript can still hand over: the engine's doors answer it with problems. */

const outcome = parsePolicy({ ...march, tracks: [march.tracks[2]] });
if (!outcome.ok) throw new Error('march does not parse');
const policy = outcome.value;

function thrower(): never {
  throw new Error('not to be read');
}

/** A sentence shows what was given, be it undefined. */
const SAID = ['undefined'];

const HEADER = ['机构', '达人', '等级', '上月GMV', 'GMV'];
const ROW = ['甲', '小方', 'Lv6', 0, 100];
const hostile = Object.defineProperty({}, 'code', { get: thrower, enumerable: true });
const untold = Object.assign(() => 0, { toString: thrower });

const grids: readonly (readonly [name: string, grid: unknown])[] = [
  ['undefined', undefined],
  ['null', null],
  ['a number', 5],
  ['an object', {}],
  ['a text', '机构'],
  ['a list of texts', ['机构', 'GMV']],
  ['a first row that is null', [null, ROW]],
  ['a row that is null', [HEADER, null, ROW]],
  ['a row that is a text', [HEADER, '甲', ROW]],
  ['rows that are null', [null, null]],
  ...[hostile, untold].flatMap(
    cell =>
      [
        [`a cell that cannot be shown (${typeof cell})`, [HEADER, ['甲', '小方', 'Lv6', 0, cell]]],
        [`a header that cannot be shown (${typeof cell})`, [HEADER.map((title, i) => (i === 0 ? cell : title)), ROW]],
        [`nothing but a cell that cannot be shown (${typeof cell})`, [[cell]]],
      ] as const,
  ),
];

test.each(grids)('a roster that is %s', (_, given) => {
  const grid = given as Grid;
  const evaluated = evaluate(policy, grid);
  if (evaluated.ok) throw new Error('evaluated');
  expectProblems(evaluated, SAID);
  expectProblems(checkRoster(policy, grid), SAID);
});

test('a row that is not there is blank', () => {
  const sheet = [HEADER, undefined, ROW] as unknown as Grid;
  expect(evaluate(policy, sheet).ok).toBe(true);
});

const policies: readonly (readonly [name: string, policy: unknown])[] = [
  ['undefined', undefined],
  ['null', null],
  ['a text', '2023-03'],
  ['an object without anything', {}],
  ['a file that was not parsed', { ...march, tracks: [], exclusive: undefined }],
  ['a list', []],
];

test.each(policies)('a policy that is %s', (_, given) => {
  for (const failure of [evaluate(given as Policy, [HEADER, ROW]), checkRoster(given as Policy, [HEADER, ROW])]) {
    if ('value' in failure) throw new Error('evaluated');
    expect(failure.problems.map(({ code }) => code)).toEqual(['argument.not_a_policy']);
    expectProblems(failure, SAID);
  }
});

const files: readonly (readonly [name: string, file: unknown])[] = [
  ['a key that throws', Object.defineProperty({ ...march }, 'tracks', { get: thrower, enumerable: true })],
  ['a list that throws', { ...march, tracks: new Proxy([], { get: thrower }) }],
  ['an object that throws', new Proxy({}, { ownKeys: thrower })],
  ['an object whose keys cannot be asked for', new Proxy({ ...march }, { getOwnPropertyDescriptor: thrower })],
];

test.each(files)('a file with %s', (_, file) => {
  const parsed = parsePolicy(file);
  if (parsed.ok) throw new Error('parsed');
  expect(parsed.problems.map(({ code }) => code)).toEqual(['argument.not_a_policy']);
  expect(parsed.warnings).toEqual([]);
  expectProblems(parsed, SAID);
});
