import type { PolicyProblem, ProblemMessages } from '../problems';
import { shortList } from './words';

const list = (items: readonly string[], most?: number): string => shortList(items, '、', most);
const top = (path: string): string => (path === '' ? '政策' : path);

export const policiesZhCN: ProblemMessages<PolicyProblem> = {
  'policy.unknown': p => [
    `没有找到政策“${p.policy}”。`,
    `请用引号写明编号；可用的政策：${list(p.known)}；用 =MCN.POLICIES() 查看全部。`,
  ],
  'policy.none_on': p => [`${p.date} 没有生效的政策。`, `请核对日期；已知的生效时间：${list(p.known)}。`],
  'policy.choice_unreadable': p => [
    `读取不到工作簿的名称 ${p.name}。`,
    '请在公式最后写明政策编号，例如 "2023-03"，或稍后重新计算。',
  ],
  'policy.number_unknown': p => [
    `政策 ${p.policy} 没有公布 ${p.path} 这个数字，因此无法计算。`,
    '请在政策文件的这一处补充 value 和 status（仅供试算时填 illustrative），或改用有这个数字的政策。',
  ],
  'policy.path_unknown': p => {
    const reached = p.reached === '' ? '政策' : `“${p.reached}”`;
    const below = p.here.length === 0 ? '没有更多内容' : `有 ${list(p.here, 30)}`;
    const remedy = p.here.length === 0 ? '请去掉它后面的部分' : '请改用其中一项';
    return [
      `政策 ${p.policy} 中没有“${p.path}”：${reached}之下${below}。`,
      `${remedy}；用 =MCN.POLICY() 查看全部路径。`,
    ];
  },
  'policy.path_section': p => [
    `“${p.path}”是政策 ${p.policy} 的一个部分，不是一个数字。`,
    p.here.length === 0 ? '其中没有内容，请改用其他路径。' : `请在后面加上其中一项：${list(p.here, 30)}。`,
  ],
  'policy.not_an_object': p => [`${top(p.path)}：应为对象，实际为 ${p.found}。`, '请改成 { … } 的形式。'],
  'policy.not_a_list': p => [`${top(p.path)}：应为列表，实际为 ${p.found}。`, '请改成 [ … ] 的形式。'],
  'policy.empty_list': p => [`${top(p.path)}：列表不能为空。`, '请至少填写一项。'],
  'policy.unknown_key': p => [`${top(p.path)}：未知键“${p.key}”。`, `请删除它，或改为以下之一：${list(p.allowed)}。`],
  'policy.missing_key': p => [`${top(p.path)}：缺少键“${p.key}”。`, '请补上。'],
  'policy.not_text': p => [`${p.path}：应为非空文字，实际为 ${p.found}。`, '请用引号写上文字。'],
  'policy.not_a_number': p => [`${p.path}：应为数字，实际为 ${p.found}。`, '请写成不带引号的数字。'],
  'policy.not_an_integer': p => [`${p.path}：应为整数，实际为 ${p.found}。`, '请去掉小数。'],
  'policy.not_yuan': p => [`${p.path}：${p.found} 不是精确到分的金额。`, '请最多保留两位小数，且不超过 900 亿元。'],
  'policy.too_large': p => [`${p.path}：${p.found} 过大。`, `请改为不超过 ${p.most} 的数。`],
  'policy.cap_twice': p => [`${p.path}：同一赛道已有一个 ${p.entity} 上限。`, '请只保留一个。'],
  'policy.cap_without_effect': p => [
    `${p.path}：按机构计算的赛道不能设单人（creator）上限。`,
    '请删除，或把 scope 改为 creator。',
  ],
  'policy.same_field': p => [`${p.path}：增量的基期不能与本期是同一字段“${p.field}”。`, '请改为另一个字段。'],
  'policy.not_a_rate': p => [`${p.path}：${p.found} 不是可用的百分比。`, '请最多保留四位小数。'],
  'policy.rate_of_count': p => [
    `${p.path}：${p.mode} 按比例计奖，只能用于金额，不能用于人数。`,
    '请换一种 mode，或改用金额类指标。',
  ],
  'policy.negative': p => [`${p.path}：不能为负数，实际为 ${p.found}。`, '请改为 0 或正数。'],
  'policy.not_one_of': p => [`${p.path}：${p.found} 不可用。`, `请改为以下之一：${list(p.allowed)}。`],
  'policy.not_a_date': p => [`${p.path}：${p.found} 不是日期。`, '请写成“2023-03-31”这样的形式。'],
  'policy.not_a_month': p => [`${p.path}：${p.found} 不是月份。`, '请写成“2023-04”这样的形式。'],
  'policy.bad_id': p => [
    `${p.path}：${p.found} 不能作为标识。`,
    '请使用字母、数字、点、下划线或连字符，最长 64 个字符。',
  ],
  'policy.duplicate_id': p => [`${p.path}：“${p.id}”重复了。`, '请改用不同的标识。'],
  'policy.dangling': p => [`${p.path}：“${p.id}”没有定义。`, `请改为以下之一：${list(p.known)}。`],
  'policy.unknown_with_value': p => [
    `${p.path}：状态为 unknown（未公布）却填了数值。`,
    '请把 value 改为 null，或更改状态。',
  ],
  'policy.value_missing': p => [`${p.path}：状态为 ${p.status} 却没有数值。`, '请填写 value，或把状态改为 unknown。'],
  'policy.source_missing': p => [
    `${p.path}：状态为 published（已公布）的数字必须注明来源。`,
    '请填写 source，例如“art#caps”。',
  ],
  'policy.source_dangling': p => [
    `${p.path}：来源“${p.source}”不在 sources 中。`,
    `请改为以下之一：${list(p.known)}。`,
  ],
  'policy.note_missing': p => [`${p.path}：状态为 ${p.status} 的数字必须说明由来。`, '请填写 note。'],
  'policy.tiers_not_increasing': p => [
    `${p.path}：门槛 ${p.found} 没有高于上一档的 ${p.previous}。`,
    '请让各档门槛逐级升高。',
  ],
  'policy.window_reversed': p => [`${p.path}：开始日期 ${p.from} 晚于结束日期 ${p.to}。`, '请对调或更正。'],
  'policy.shares_off': p => [`${p.path}：各形式的占比合计为 ${p.sum}%，应为 100%。`, '请调整占比。'],
};
