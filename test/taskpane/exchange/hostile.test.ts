import { writeXlsx } from 'hucre/xlsx';
import { layOut } from '../../../src/functions/policy-table/lay-out';
import { policies } from '../../../src/policies';
import { listArchive } from '../../../src/taskpane/exchange/archive';
import { importPolicy } from '../../../src/taskpane/exchange/read-file';
import { zip, type Part } from './zip';

/** Workbooks that nobody made in good faith, each told in a second and a half of these machines. */

const XMLNS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const relations = (...all: readonly string[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;
const relation = (id: string, type: string, target: string, mode = ''): string =>
  `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"${mode}/>`;

/** A workbook of sheets that share one part, unless more are given. */
function workbook(sheets: number, sheet: string, ...more: readonly Part[]): readonly Part[] {
  const named = Array.from(
    { length: sheets },
    (_, i) => `<sheet name="S${String(i)}" sheetId="${String(i + 1)}" r:id="r1"/>`,
  );
  return [
    { name: '[Content_Types].xml', content: '<Types/>' },
    { name: '_rels/.rels', content: relations(relation('r1', 'officeDocument', 'xl/workbook.xml')) },
    {
      name: 'xl/workbook.xml',
      content: `<workbook ${XMLNS} xmlns:r="${RELATIONS}"><sheets>${named.join('')}</sheets></workbook>`,
    },
    { name: 'xl/_rels/workbook.xml.rels', content: relations(relation('r1', 'worksheet', 'worksheets/s.xml')) },
    { name: 'xl/worksheets/s.xml', content: sheet },
    ...more,
  ];
}

const rows = (cells: string): string => `<worksheet ${XMLNS}><sheetData>${cells}</sheetData></worksheet>`;
const bomb = Buffer.alloc(300_000_000, ' ');

async function told(bytes: Uint8Array): Promise<unknown> {
  const began = performance.now();
  const read = await importPolicy(bytes, 'x.xlsx');
  expect(performance.now() - began).toBeLessThan(1500);
  return 'reason' in read ? read.reason : read.kind;
}

test('what is made here is a workbook', async () => {
  expect(await told(zip(workbook(1, rows('<row r="1"><c r="A1"><v>1</v></c></row>'))))).toBe('no_table');
});

test.each<[string, readonly Part[], string]>([
  ['300 MB in one part', workbook(1, rows(''), { name: 'xl/x.xml', content: bomb }), 'too_large'],
  [
    '300 MB that pass for 1000 bytes',
    [...workbook(1, ''), { name: 'xl/worksheets/s.xml', content: bomb, says: 1000 }],
    'broken',
  ],
  [
    '300 MB that pass for none',
    [...workbook(1, ''), { name: 'xl/worksheets/s.xml', content: bomb, says: 0 }],
    'broken',
  ],
  ['300 MB of open size', [...workbook(1, ''), { name: 'xl/worksheets/s.xml', content: bomb, open: true }], 'broken'],
  ['100,000 sheets', workbook(100_000, rows('')), 'too_large'],
  ['a part that passes for many sheets', workbook(100, rows('')), 'broken'],
  [
    '3000 parts',
    workbook(1, rows(''), ...Array.from({ length: 3000 }, (_, i) => ({ name: `p${String(i)}`, content: '' }))),
    'too_large',
  ],
  [
    'two cells at opposite corners',
    workbook(1, rows('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')),
    'no_table',
  ],
  [
    'names that lead out of the archive',
    workbook(1, rows(''), { name: '../../../etc/passwd', content: 'x' }, { name: 'C:\\x', content: 'x' }),
    'no_table',
  ],
  [
    'a sheet that lies elsewhere',
    [
      ...workbook(1, rows('')),
      {
        name: 'xl/_rels/workbook.xml.rels',
        content: relations(relation('r1', 'worksheet', 'file:///etc/passwd', ' TargetMode="External"')),
      },
    ],
    'broken',
  ],
  [
    'entities of entities',
    workbook(
      1,
      `<!DOCTYPE x [<!ENTITY a "${'b'.repeat(1000)}"><!ENTITY b "${'&a;'.repeat(1000)}">]>${rows(`<row r="1"><c r="A1" t="str"><v>${'&b;'.repeat(1000)}</v></c></row>`)}`,
    ),
    'no_table',
  ],
])('%s', async (_, parts, wanted) => {
  expect(await told(zip(parts))).toBe(wanted);
});

test('an archive that lists more than it holds is none', () => {
  const bytes = zip(workbook(1, rows('')));
  new DataView(bytes.buffer).setUint16(bytes.length - 12, 60_000, true);
  expect(listArchive(bytes)).toBeUndefined();
});

describe('a table with formulas', () => {
  const table = layOut(policies()[2] as never, 'zh-CN').map(row => row.map(String));
  const at = table.findIndex(row => row[7] === 'tracks[0].ladder.tiers[0].pays');
  const withFormula = (formula: string, value: string | number): Promise<Uint8Array> =>
    writeXlsx({
      sheets: [
        {
          name: 'x',
          rows: table,
          cells: new Map([[`${String(at)},2`, { formula, formulaResult: value }]]),
        },
      ],
    });

  test('is read by what they last gave; nothing is calculated, and no other workbook is asked', async () => {
    const read = await importPolicy(await withFormula('\'[1]x\'!A1+WEBSERVICE("http://x")', 4321));
    expect(read.kind === 'policy' ? read.policy.tracks[0]?.ladder.tiers[0]?.pays.value : read).toBe(4321);
  });

  test('is told of those that gave an error, at their cells', async () => {
    const read = await importPolicy(await withFormula('1/0', '#DIV/0!'));
    const cell = { address: `'x'!C${String(at + 1)}` };
    expect(read).toMatchObject({
      kind: 'problems',
      problems: [{ code: 'policy.not_a_number', params: { found: expect.stringContaining('#DIV/0!'), cell } }],
    });
  });
});
