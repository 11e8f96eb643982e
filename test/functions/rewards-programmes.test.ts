import type { Policy, Statement } from '../../src/engine';
import { evaluate, yuanFromFen } from '../../src/engine';
import type { CallContext, ResultMatrix } from '../../src/functions/definition';
import { rewardsByAgency } from '../../src/functions/rewards/by-agency';
import { rewardsByCreator } from '../../src/functions/rewards/by-creator';
import { rewardsByTrack } from '../../src/functions/rewards/by-track';
import { CASES } from '../policies/programmes/cases';
import { programmes } from './programmes';

/** The tables of REWARDS over the programmes of other trades: whatever the rules, the parts add up to the payout. */

const policies = new Map(programmes().map(policy => [policy.id, policy]));
const CONTEXTS = (['zh-CN', 'en-US'] as const).map((locale): CallContext => ({ locale, workbookPolicy: undefined }));
const [CHINESE] = CONTEXTS as [CallContext];

function statementOf({ policy: file, headers, rows }: (typeof CASES)[number]): Statement {
  const statement = evaluate(policies.get(file) as Policy, [headers, ...rows]);
  if (!statement.ok) throw new Error(JSON.stringify(statement.problems));
  return statement.value;
}

const fen = (cell: unknown): number => Math.round(Number(cell) * 100);
const column = (table: ResultMatrix, title: string): number => table[0]?.indexOf(title) ?? -1;

describe.each(CASES.map(each => [each.policy, each.name, each] as const))('%s: %s', (_, __, each) => {
  const statement = statementOf(each);
  const total = statement.payout.reduce((sum, amount) => sum + amount, 0);
  const tables = (context: CallContext) => [
    ...(statement.policy.payee === 'agency' ? [rewardsByAgency(statement, context)] : []),
    rewardsByCreator(statement, context),
    rewardsByTrack(statement, context),
  ];

  test('every cell is a word or a number, every row as long as the header', () => {
    for (const context of CONTEXTS) {
      for (const table of tables(context)) {
        expect(new Set(table.map(row => row.length)).size).toBe(1);
        expect(table[0]?.every(title => title !== '')).toBe(true);
        expect(new Set(table[0]).size).toBe(table[0]?.length);
        expect(JSON.stringify(table)).not.toMatch(/undefined|null|NaN/);
      }
    }
  });

  test('the rows of each table add up to its total, which is the payout', () => {
    for (const table of tables(CHINESE)) {
      const at = Math.max(column(table, '应发合计'), column(table, '应发奖励'));
      const [rows, last] = [table.slice(1, -1), table.at(-1)];
      expect(fen(last?.[at])).toBe(total);
      expect(rows.reduce((sum, row) => sum + fen(row[at]), 0)).toBe(total);
    }
  });

  test('by track, the reward less all that is cut is the payout', () => {
    const table = rewardsByTrack(statement, CHINESE);
    const cuts = (table[0] ?? []).flatMap((title, i) => (String(title).endsWith('扣减') ? [i] : []));
    for (const row of table.slice(1)) {
      const cut = cuts.reduce((sum, i) => sum + fen(row[i]), 0);
      expect(fen(row[column(table, '封顶前奖励')]) - cut).toBe(fen(row[column(table, '应发奖励')]));
    }
  });

  test('creators and agencies get what the case says', () => {
    const table =
      statement.policy.payee === 'agency' ? rewardsByAgency(statement, CHINESE) : rewardsByCreator(statement, CHINESE);
    const at = column(table, '应发合计');
    const paid = table.slice(1, -1).map(row => Number(row[at]));
    const due = statement.policy.payee === 'agency' ? statement.roster.agencies : each.rows.map(row => String(row[0]));
    if (statement.roster.size === each.rows.length || statement.policy.payee === 'agency')
      expect(paid).toEqual(due.map(name => each.pays[name]));
  });
});

/** A case of a policy, its table as records. */
function records(policy: string, spill: (statement: Statement, context: CallContext) => ResultMatrix) {
  const found = CASES.find(each => each.policy === policy);
  if (found === undefined) throw new Error(policy);
  const [header = [], ...rows] = spill(statementOf(found), CHINESE);
  return rows.map(row => Object.fromEntries(header.map((title, i) => [title, row[i]])));
}

test('measures are called by the titles of their columns', () => {
  const [row] = records('inke-guild-2021-06', rewardsByAgency);
  expect(Object.keys(row ?? {}).some(title => title.endsWith('· 月流水'))).toBe(true);
});

test('exclusive tracks: what the others do not pay stands in a column', () => {
  const rows = records('inke-guild-2021-06', rewardsByTrack);
  expect(rows[0]).toHaveProperty('互斥赛道扣减');
});

test('a cap over several tracks is named in the rows that it cuts', () => {
  const rows = records('shopee-ph-affiliate-checkout-cap', rewardsByAgency);
  expect(rows[0]).toHaveProperty('机构合计上限扣减');
});

test('forms: an amount for each', () => {
  const found = CASES.find(each => each.policy === 'wechat-channels-leader-2023-09');
  const statement = statementOf(found as (typeof CASES)[number]);
  const [header = [], ...rows] = rewardsByCreator(statement, CHINESE);
  const columns = statement.forms.map(({ form }) => header.indexOf(`${form.title['zh-CN']}发放额`));
  const sum = columns.reduce((all, i) => all + fen(rows.at(-1)?.[i]), 0);
  expect(yuanFromFen(sum)).toBe(yuanFromFen(statement.payout[0] ?? 0));
});
