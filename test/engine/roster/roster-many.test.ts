import { evaluate } from '../../../src/engine';
import { march2023 } from '../march';

test('hundreds of thousands of bad cells end in a failure that lists a thousand and counts the rest', () => {
  const header = ['达人ID', '机构', '上月等级', '等级', '上月GMV', 'GMV', '绑定日期', '解绑日期', '报名日期'];
  const twice = ['d1', '甲', 'Lv3', 'Lv6', 0, 50_000, null, null, '2023-03-01'];
  const statement = evaluate(march2023(), [header, ...Array.from({ length: 300_000 }, () => twice)]);
  expect(statement.ok ? 0 : statement.problems.length).toBe(1000);
  expect(statement).toMatchObject({ ok: false, unlisted: 298_999 });
});
