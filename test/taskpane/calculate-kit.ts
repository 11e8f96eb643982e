import { policies } from '../../src/policies';
import type { Locale, Policy } from '../../src/engine';
import { calculateStrings } from '../../src/locales/panels/calculate';
import type { With } from '../../src/taskpane/calculate/check';

/** A small roster that the policy of March pays. */
export const ROSTER: readonly (readonly (string | number)[])[] = [
  ['达人ID', '达人', '机构', '上月等级', '本月等级', '上月GMV', '本月GMV', '报名日期'],
  ['1', '甲', '聚亮文化', 'Lv3', 'Lv4', 0, 100, '2023-03-01'],
  ['2', '乙', '聚亮文化', 'Lv3', 'Lv4', 0, 100, '2023-03-01'],
  ['3', '丙', '聚亮文化', 'Lv3', 'Lv5', 0, 100, '2023-03-01'],
  ['4', '丁', '米艾科技', 'Lv5', 'Lv6', 0, 90_000, '2023-03-02'],
];

export async function wantedIn(locale: Locale, change: Partial<Policy> = {}, month = '2023-03'): Promise<With> {
  const found = policies().find(({ version }) => version === month);
  if (found === undefined) throw new Error(`The library has no policy of ${month}.`);
  return { policy: { ...found, ...change }, locale, strings: await calculateStrings(locale) };
}
