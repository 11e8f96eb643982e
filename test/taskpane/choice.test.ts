import type { Policy } from '../../src/engine';
import { layOut } from '../../src/functions/policy-table/lay-out';
import { newestPolicy } from '../../src/policies';
import { whole } from '../../src/policies/whole';
import { asOwn, choiceIn, isUsable } from '../../src/taskpane/shell/choice';

const address = "'政策 2023-03'!A1:J300";
const march: Policy = whole(newestPolicy());

/** The table of March, with one cell of the row of a path as it is given. */
function table(path = '', column = 2, cell: unknown = ''): unknown[][] {
  return layOut(march, 'zh-CN').map(row => row.map((held, c) => (row[7] === path && c === column ? cell : held)));
}

describe('a choice that is a table', () => {
  it('is the policy that it lays out, the same one as long as no cell changes', async () => {
    const first = await choiceIn({ value: table(), address });
    expect(first).toMatchObject({ kind: 'own', policy: march, warnings: [], address });
    const again = await choiceIn({ value: table(), address });
    expect(first.kind === 'own' && again.kind === 'own' && first.policy === again.policy).toBe(true);
    const paid = await choiceIn({ value: table('tracks[0].ladder.tiers[0].pays', 2, 1234), address });
    const tier = paid.kind === 'own' ? paid.policy.tracks[0]?.ladder.tiers[0] : undefined;
    expect(tier?.pays.value).toBe(1234);
  });

  it('with a mistake is no policy, and each mistake has its cell', async () => {
    const value = table('tracks[0].ladder.tiers[0].pays', 2, '很多');
    const choice = await choiceIn({ value, address });
    const row = String(value.findIndex(each => each[7] === 'tracks[0].ladder.tiers[0].pays') + 1);
    const cell = { address: `'政策 2023-03'!C${row}` };
    expect(choice).toMatchObject({ kind: 'refused', address, problems: [{ params: { cell } }] });
    expect(isUsable(choice)).toBe(false);
  });

  it('with an error of Excel’s in a number’s cell is none either', async () => {
    const choice = await choiceIn({ value: table('tracks[0].ladder.tiers[0].pays', 2, '#REF!'), address });
    expect(choice).toMatchObject({ kind: 'refused', problems: [{ code: 'policy.table_error' }] });
  });

  it('that is odd, but allowed, is used, and what is odd has its cell', async () => {
    const choice = await choiceIn({ value: table('tracks[0].ladder.tiers[3].pays', 2, 1), address });
    const warnings = choice.kind === 'own' ? choice.warnings : [];
    expect(warnings.length).toBeGreaterThan(0);
    const cell = { address: expect.stringMatching(/^'政策 2023-03'!C\d+$/) as string };
    for (const { params } of warnings) expect(params).toMatchObject({ cell });
  });
});

it('the workbook’s own are listed with their versions, those with mistakes without', async () => {
  const own = { name: 'MCN_OWN_1', sheet: '政策 2023-03', address };
  const listed = await asOwn([
    { ...own, values: table() },
    { ...own, name: 'MCN_OWN_2', values: [['x']] },
  ]);
  expect(listed).toEqual([
    { ...own, version: '2023-03' },
    { ...own, name: 'MCN_OWN_2' },
  ]);
  expect(await asOwn([])).toEqual([]);
});
