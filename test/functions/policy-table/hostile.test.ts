import { describeProblem, loadProblemMessages } from '../../../src/locales';
import type { ProblemMessages } from '../../../src/locales';
import { layOut } from '../../../src/functions/policy-table/lay-out';
import { readPolicyTable } from '../../../src/functions/policy-table/read';
import { policies } from '../../../src/policies';
import { whole } from '../../../src/policies/whole';

/** Tables that people spoil: each problem is told with the cell that it is about. */

type Table = unknown[][];
const march = policies().find(each => each.version === '2023-03');
const VALUE = 2;
const STATUS = 3;
const SOURCE = 4;
const ON = 5;
const PATH = 7;

function marchTable(): Table {
  if (march === undefined) throw new Error('no policy of March');
  return layOut(whole(march), 'zh-CN').map(row => [...row]);
}

const rowOf = (table: Table, path: string): number => table.findIndex(row => row[PATH] === path);

function set(table: Table, path: string, column: number, cell: unknown): string {
  const row = rowOf(table, path);
  (table[row] as unknown[])[column] = cell;
  return `${'ABCDEFGHIJ'[column] ?? ''}${row + 1}`;
}

let messages: ProblemMessages;
beforeAll(async () => {
  messages = await loadProblemMessages('zh-CN');
});

const problemsOf = (table: Table, address?: string) => {
  const read = readPolicyTable(table, address);
  return read.ok
    ? []
    : read.problems.map(found => ({
        code: found.code,
        cell: (found.params as { cell?: { address: string } }).cell?.address,
        says: describeProblem(found, messages),
      }));
};

const TIER = 'tracks[0].ladder.tiers[1]';

test.each<[string, (table: Table) => string, string]>([
  ['text for a number', t => set(t, `${TIER}.pays`, VALUE, '很多'), 'policy.not_a_number'],
  ['a formula with an error', t => set(t, `${TIER}.pays`, VALUE, { code: '#DIV/0!' }), 'policy.table_error'],
  ['a status that is none', t => set(t, `${TIER}.pays`, STATUS, '大概'), 'policy.not_one_of'],
  ['no status', t => set(t, `${TIER}.pays`, STATUS, ''), 'policy.missing_key'],
  ['a value that is gone', t => set(t, `${TIER}.pays`, VALUE, ''), 'policy.value_missing'],
  ['a threshold that does not rise', t => set(t, `${TIER}.from`, VALUE, 1), 'policy.tiers_not_increasing'],
  ['a negative reward', t => set(t, `${TIER}.pays`, VALUE, -1), 'policy.negative'],
  ['parts of a fen', t => set(t, `${TIER}.pays`, VALUE, 0.001), 'policy.not_yuan'],
  ['a source that is not listed', t => set(t, 'announced', SOURCE, '某处'), 'policy.source_dangling'],
  [
    'supplied, nobody knows from where',
    t => set(t, `${TIER}.pays`, STATUS, '自填').replace('D', 'E'),
    'policy.source_missing',
  ],
  ['a mode that is none', t => set(t, 'tracks[0].ladder.mode', VALUE, '随意'), 'policy.not_one_of'],
  ['a band that is none', t => set(t, 'tracks[0].measure.band', VALUE, 'nobody'), 'policy.dangling'],
  ['a date that is none', t => set(t, 'announced', VALUE, '二月三十日'), 'policy.not_a_date'],
  ['a doubled id', t => set(t, 'tracks[1].id', VALUE, 'waist_incubation'), 'policy.duplicate_id'],
  ['a path that leads nowhere', t => set(t, 'stacking', PATH, 'moon'), 'policy.unknown_key'],
  ['a path that is none', t => set(t, 'stacking', PATH, 'tracks[0'), 'policy.table_path'],
  ['a prototype', t => set(t, 'stacking', PATH, '__proto__.polluted'), 'policy.unknown_key'],
  ['a value without a path', t => set(t, 'stacking', PATH, ''), 'policy.table_no_path'],
  ['a figure twice', t => set(t, 'rounding', PATH, 'stacking'), 'policy.table_twice'],
  ['a figure where a part stands', t => set(t, 'rounding', PATH, 'windows'), 'policy.table_twice'],
])('%s', (_, spoil, code) => {
  const table = marchTable();
  const cell = spoil(table);
  const found = problemsOf(table);
  expect(found.filter(each => each.code === code)).not.toEqual([]);
  expect(found.find(each => each.code === code)?.says).toMatch(/^[A-J]\d+/);
  if (!['policy.missing_key', 'policy.unknown_key'].includes(code))
    expect(found.map(each => each.cell)).toContain(cell);
  expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

test('every problem is told, not the first alone', () => {
  const table = marchTable();
  const cells = [
    set(table, `${TIER}.pays`, VALUE, '很多'),
    set(table, 'announced', VALUE, 'gestern'),
    set(table, 'ranking.top', VALUE, 1.5),
  ];
  expect(
    problemsOf(table)
      .map(each => each.cell)
      .sort(),
  ).toEqual(cells.sort());
});

test('what is wrong beyond the shape is told beside what is wrong with it', () => {
  const table = marchTable();
  const cells = [
    set(table, `${TIER}.pays`, VALUE, '很多'),
    set(table, 'tracks[1].ladder.tiers[2].from', VALUE, 1),
    set(table, 'announced', STATUS, 'maybe'),
  ];
  expect(new Set(problemsOf(table).map(each => each.cell))).toEqual(new Set(cells));
});

test('a column that stands twice is refused: nobody could tell which is meant', () => {
  const table = marchTable().map(row => [...row, row[VALUE]]);
  expect(problemsOf(table)).toMatchObject([{ code: 'policy.table_twice', cell: 'K1' }]);
  expect(problemsOf(table)[0]?.says).toContain('C1');
});

test('a missing status and an unknown key have their own cells', () => {
  const table = marchTable();
  const status = set(table, `${TIER}.pays`, STATUS, '');
  const key = set(table, 'stacking', PATH, 'stackings');
  const cells = problemsOf(table).map(each => each.cell);
  expect(cells).toEqual(expect.arrayContaining([status, key]));
});

test('a section that is missing is named', () => {
  const table = marchTable().filter(row => !String(row[PATH]).startsWith('windows'));
  expect(
    problemsOf(table)
      .map(each => each.says)
      .join(),
  ).toContain('windows');
});

test('the sheet and the place of the table are in the address', () => {
  const table = marchTable();
  set(table, `${TIER}.pays`, VALUE, '很多');
  const row = rowOf(table, `${TIER}.pays`);
  const [found] = problemsOf(
    [['', ''], ...table].map(cells => [...cells]),
    "'我的 政策'!C5:L400",
  );
  expect(found?.cell).toBe(`'我的 政策'!E${row + 6}`);
});

test('no table at all', () => {
  expect(problemsOf([['a', 'b']]).map(each => each.code)).toEqual(['policy.table_no_header']);
  expect(problemsOf([[]]).map(each => each.code)).toEqual(['policy.table_no_header']);
  expect(problemsOf(marchTable().slice(0, 1)).map(each => each.code)).toEqual(['policy.table_empty']);
});

test.each([
  ['of nonsense', (i: number) => ['', '', i, '', '', '', '', `moon${i}`]],
  ['of one path', (i: number) => ['', '', i, '自填', 'x', '2023-03-01', '', 'stacking']],
  ['of tiers', (i: number) => ['', '', 'x', '自填', 'x', '', '', `tracks[0].ladder.tiers[${i}].from`]],
  [
    'of one tier again and again',
    (i: number) => ['', '', i, '自填', 'x', '2023-03-01', '', 'tracks[0].ladder.tiers[0].from'],
  ],
  ['of values without paths', (i: number) => ['', '', i, '', '', '', '', '']],
  ['of errors', () => ['', '', { code: '#REF!' }, '', '', '', '', 'id']],
])('a hundred thousand rows %s are refused with their cells', (_, rowAt) => {
  const table = [...marchTable(), ...Array.from({ length: 100_000 }, (__, i) => rowAt(i))];
  const found = readPolicyTable(table);
  expect(found.ok).toBe(false);
  if (!found.ok) expect(describeProblem(found.problems[0] as never, messages)).toMatch(/^[A-J]\d+/);
});

test('a copied pair of rows is a further tier; a date and a number typed as text are understood', () => {
  const table = marchTable();
  const last = rowOf(table, 'tracks[0].ladder.tiers[3].from');
  const copy = [table[last], table[last + 1]].map(row => [...(row as unknown[])]) as [unknown[], unknown[]];
  copy[0][VALUE] = '1000';
  copy[1][VALUE] = '30000.5';
  for (const row of copy) {
    row[STATUS] = 'Supplied';
    row[SOURCE] = '后台';
    row[ON] = 45_010;
  }
  table.splice(last + 2, 0, ...copy);
  const read = readPolicyTable(table);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const tiers = read.value.tracks[0]?.ladder.tiers;
  expect(tiers).toHaveLength(5);
  expect(tiers?.[4]).toMatchObject({
    from: { value: 1000, status: 'supplied', source: '后台', on: '2023-03-25' },
    pays: { value: 30_000.5, status: 'supplied' },
  });
});

test.each([
  ['2023/3/5', '2023-03-05'],
  ['2023.3.5', '2023-03-05'],
  ['2023-3-5', '2023-03-05'],
  ['2023年3月5日', '2023-03-05'],
  ['２０２３／０３／０５', '2023-03-05'],
])('a day that begins with its year, %s, is that day', (typed, day) => {
  const table = marchTable();
  set(table, 'announced', VALUE, typed);
  const read = readPolicyTable(table);
  expect(read.ok && read.value.announced?.value).toBe(day);
});

test.each(['3/5/2023', '2023/3-5', '2023/2/30'])('a day that could be another, or is none, %s, is refused', typed => {
  const table = marchTable();
  const cell = set(table, 'announced', VALUE, typed);
  expect(problemsOf(table)).toMatchObject([{ code: 'policy.not_a_date', cell }]);
  expect(problemsOf(table)[0]?.says).toContain('2023-03-31');
});

test('what goes beyond the shape is told although a section is missing, or a key is unknown', () => {
  const table = marchTable().filter(row => !String(row[PATH]).startsWith('windows'));
  const cell = set(table, 'tracks[1].ladder.tiers[2].from', VALUE, 1);
  set(table, 'tracks[0].title', PATH, 'tracks[0].moon');
  const found = problemsOf(table);
  expect(found.map(each => each.code)).toEqual(
    expect.arrayContaining(['policy.missing_key', 'policy.unknown_key', 'policy.tiers_not_increasing']),
  );
  expect(found.map(each => each.cell)).toContain(cell);
});

test('remedies speak the words of the table, not those of a file', () => {
  const table = marchTable();
  set(table, `${TIER}.pays`, VALUE, '');
  set(table, `${TIER}.from`, STATUS, '大概');
  set(table, 'tracks[1].ladder.tiers[1].pays', STATUS, '自填');
  set(table, 'announced', STATUS, '未公布');
  set(table, 'tracks[1].ladder.tiers[2].pays', STATUS, '推导');
  const said = problemsOf(table).map(each => each.says);
  expect(said.join('')).toContain('已公布');
  expect(said.length).toBeGreaterThanOrEqual(5);
  for (const each of said) expect(each).not.toMatch(/published|supplied|unknown|illustrative|null|\bon\b|\bsource\b/);
});

test('a path by an id says so, and how to write it', () => {
  const table = marchTable();
  const cell = set(table, `${TIER}.pays`, PATH, 'tracks["waist_incubation"].ladder.tiers[1].pays');
  expect(problemsOf(table)[0]).toMatchObject({ code: 'policy.table_path', cell });
  const dotted = marchTable();
  const other = set(dotted, `${TIER}.pays`, PATH, 'tracks.waist_incubation.ladder.tiers[1].pays');
  expect(problemsOf(dotted)[0]).toMatchObject({ code: 'policy.table_path', cell: other });
});

test.each(['zh-CN', 'en-US'] as const)(
  'headers that were changed to the other language leave titles as they are, in %s',
  locale => {
    if (march === undefined) throw new Error('no policy of March');
    const other = layOut(whole(march), locale === 'zh-CN' ? 'en-US' : 'zh-CN')[0] ?? [];
    const [header = [], ...rows] = layOut(whole(march), locale);
    for (const changed of [other, [...other.slice(0, 8), ...header.slice(8)]]) {
      const read = readPolicyTable([changed, ...rows] as Table);
      expect(read.ok && read.value).toEqual(whole(march));
    }
  },
);

/** The rows of the first track in the section of tracks, with another id. */
function trackRows(table: Table): Table {
  const section = table[rowOf(table, 'tracks[0].id')]?.[0];
  const rows = table.filter(row => row[0] === section && String(row[PATH]).startsWith('tracks[0].'));
  return rows.map(row => row.map((cell, c) => (c === VALUE && row[PATH] === 'tracks[0].id' ? 'another' : cell)));
}

test('a further track is the copied rows of every section, under a number that no track has', () => {
  const table = marchTable();
  const copied = (as: string): Table =>
    marchTable().flatMap(row => {
      const path = String(row[PATH]);
      if (!path.startsWith('tracks[0].')) return [[...row]];
      const copy = row.map((cell, c) => (c === PATH ? path.replace('tracks[0]', as) : cell));
      if (path === 'tracks[0].id') copy[VALUE] = 'another';
      return [[...row], copy];
    });
  const more = copied('tracks[7]');
  const read = readPolicyTable(more);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  expect(read.value.tracks.map(({ id }) => id)).toContain('another');
  expect(read.value.tracks).toHaveLength((march?.tracks.length ?? 0) + 1);
  // Only the rows of the first section copied, and its number kept: it is said what else there is to do.
  const alone = table.flatMap(row => (row[PATH] === 'tracks[2].id' ? [...trackRows(table), [...row]] : [[...row]]));
  expect(problemsOf(alone).find(({ code }) => code === 'policy.missing_key')?.says).toContain('tracks[7]');
});

test('neither a cell in error nor a path that is none hides other mistakes', () => {
  const table = marchTable();
  const cells = [
    set(table, `${TIER}.pays`, VALUE, '1.2万'),
    set(table, `${TIER}.from`, VALUE, '很多'),
    set(table, 'tracks[2].caps[1].amount', VALUE, { code: '#REF!' }),
    set(table, 'announced', PATH, 'an nounced!'),
  ];
  const found = problemsOf(table);
  expect(found.map(({ cell }) => cell).sort()).toEqual([...cells].sort());
});

test('what a cell may hold is told in the words of the table', () => {
  const table = marchTable();
  set(table, 'tracks[0].ladder.mode', VALUE, '随意');
  expect(problemsOf(table)[0]?.says).toContain('按达到的最高档');
});

/** The sentences of a table about some cells, in either language. */
async function saidIn(locale: 'zh-CN' | 'en-US', table: Table): Promise<readonly string[]> {
  const words = await loadProblemMessages(locale);
  const read = readPolicyTable(table);
  return read.ok ? [] : read.problems.map(found => describeProblem(found, words));
}

test.each([
  ['1.2万', '12000'],
  ['¥8000', '8000'],
  ['8000元', '8000'],
  ['8,000', '8000'],
])('a number typed as the text %s is refused with what to write', async (typed, number) => {
  const table = marchTable();
  const cell = set(table, `${TIER}.pays`, VALUE, typed);
  const [zh = '', ...others] = await saidIn('zh-CN', table);
  expect(others).toEqual([]);
  expect(zh.startsWith(`${cell} `)).toBe(true);
  expect(zh).toContain(`请写 ${number}。`);
  expect((await saidIn('en-US', table))[0]).toContain(`Write ${number}.`);
});

test('where nobody can tell the number, none is made up; nor for a value that is no number', () => {
  const table = marchTable();
  set(table, `${TIER}.pays`, VALUE, '很多');
  expect(problemsOf(table)[0]?.says).toContain('请写成数字。');
});

/** The shares of the two forms, as supplied. */
function withShares(table: Table, cash: unknown, push: unknown): string[] {
  return [cash, push].map((share, i) => {
    const path = `forms[${i}].share`;
    set(table, path, STATUS, '自填');
    set(table, path, SOURCE, '后台');
    set(table, path, ON, '2023-03-02');
    return set(table, path, VALUE, share);
  });
}

test('shares that are parts of one: each value cell says what to write', async () => {
  const table = marchTable();
  const cells = withShares(table, 0.6, 0.4);
  expect(problemsOf(table).map(({ cell }) => cell)).toEqual(cells);
  const [first = '', second = ''] = await saidIn('zh-CN', table);
  expect(first).toContain('请写 60 ');
  expect(second).toContain('请写 40 ');
  expect((await saidIn('en-US', table))[0]).toContain('Write 60 ');
});

test('shares that are off for another reason are told by the first value; a percentage as text says which number', () => {
  const table = marchTable();
  const cells = withShares(table, 60, 30);
  expect(problemsOf(table)).toMatchObject([{ code: 'policy.shares_off', cell: cells[0] }]);
  withShares(table, '60%', 40);
  expect(problemsOf(table)).toMatchObject([{ code: 'policy.not_a_number', cell: cells[0] }]);
  expect(problemsOf(table)[0]?.says).toContain('请写 60。');
});
