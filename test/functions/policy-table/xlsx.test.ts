import fc from 'fast-check';
import { parsePolicy } from '../../../src/engine';
import { policies } from '../../../src/policies';
import { whole } from '../../../src/policies/whole';
import { writeXlsx } from 'hucre/xlsx';
import { layOut } from '../../../src/functions/policy-table/lay-out';
import { importPolicy } from '../../../src/taskpane/exchange/read-file';
import { fromWorkbook, toWorkbook } from '../../../src/taskpane/exchange/workbook';
import { cases } from '../../oracle/generators/cases';
import { dressed } from './dressed';

const RUNS = Number(process.env['ROUND_TRIPS'] ?? 30);

describe('policy → file → policy', () => {
  test('any policy that the engine can express, as .xlsx in either language and as JSON', async () => {
    await fc.assert(
      fc.asyncProperty(
        cases,
        dressed,
        fc.constantFrom('zh-CN' as const, 'en-US' as const),
        async ({ policy }, dress, locale) => {
          const parsed = parsePolicy(dress(policy));
          if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems[0]));
          const read = await fromWorkbook(await toWorkbook(parsed.value, locale));
          expect(read.ok ? read.value : read).toEqual(parsed.value);
          const json = await importPolicy(new TextEncoder().encode(JSON.stringify(parsed.value)));
          expect(json.kind === 'policy' ? json.policy : json).toEqual(parsed.value);
        },
      ),
      { numRuns: RUNS },
    );
  });

  test('a file that is none is told', async () => {
    const march = whole(policies()[2] as never);
    const bytes = await toWorkbook(march, 'zh-CN');
    expect(await importPolicy(bytes.slice(0, 900))).toEqual({ kind: 'unreadable', reason: 'broken' });
    expect(await importPolicy(new Uint8Array(6_000_000).fill(0x50).fill(0x4b, 1, 2))).toEqual({
      kind: 'unreadable',
      reason: 'too_large',
    });
    expect(await importPolicy(new TextEncoder().encode('moon'))).toEqual({ kind: 'unreadable', reason: 'neither' });
  });

  test('of several tables the one that the workbook has chosen is read; else none', async () => {
    const [february, march] = ['2023-02', '2023-03'].map(version => {
      const policy = policies().find(each => each.version === version);
      return (policy === undefined ? [] : layOut(policy, 'zh-CN')).map(row => row.map(String));
    });
    const sheets = [
      { name: '二月', rows: february ?? [] },
      { name: "O'Neil 三月", rows: march ?? [] },
    ];
    expect(await importPolicy(await writeXlsx({ sheets }))).toEqual({ kind: 'unreadable', reason: 'several' });
    const namedRanges = [{ name: 'MCN_POLICY', range: "'O''Neil 三月'!$A$1:$J$200" }];
    expect(await importPolicy(await writeXlsx({ sheets, namedRanges }))).toMatchObject({
      kind: 'policy',
      policy: { version: '2023-03' },
    });
  });

  test('rows beyond those that are read are never left out without a word', async () => {
    const rows = [...layOut(policies()[2] as never, 'zh-CN').map(row => row.map(String))];
    rows.push(...Array.from({ length: 100_001 }, () => ['x']));
    expect(await importPolicy(await writeXlsx({ sheets: [{ name: 'x', rows }] }))).toEqual({
      kind: 'unreadable',
      reason: 'too_large',
    });
  }, 60_000);
});
