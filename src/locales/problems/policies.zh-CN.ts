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
  'policy.too_fine': p => [`${p.path}：${p.found} 的小数位数过多。`, `请最多保留 ${p.decimals} 位小数。`],
  'policy.not_a_scalar': p => [`${p.path}：${p.found} 不是文本、数字或 true/false。`, '请填写其中一种。'],
  'policy.bad_field_id': p => [
    `${p.path}：${p.found} 不能用作列编号。`,
    '请用小写字母开头，只含小写字母、数字和 _，例如 live_hours。',
  ],
  'policy.field_unknown': p => [
    `${p.path}：没有“${p.field}”这一列。`,
    `请在 fields 中声明，或使用：${list(p.known)}。`,
  ],
  'policy.field_type': p => [
    `${p.path}：内置列 ${p.field} 的类型是 ${p.expected}，不是 ${p.type}。`,
    '请改为该类型，或另取编号。',
  ],
  'policy.alias_twice': p => [`${p.path}：表头“${p.alias}”已属于 ${p.field}。`, '一个表头只能对应一列，请改用其他表头。'],
  'policy.not_summable': p => [
    `${p.path}：${p.field} 的类型是 ${p.type}，不能求和。`,
    '请选择 amount、count 或 number 类型的列。',
  ],
  'policy.units_differ': p => [`${p.path}：单位是 ${p.second}，与所比较的 ${p.first} 不一致。`, '请选择同一类型的列。'],
  'policy.op_not_for_type': p => [`${p.path}：${p.type} 类型的列不能用“${p.op}”。`, `请改为以下之一：${list(p.allowed)}。`],
  'policy.value_not_for_type': p => [`${p.path}：${p.found} 不是 ${p.type} 类型的值。`, '请按该类型填写。'],
  'policy.no_levels': p => [`${p.path}：需要等级，但政策没有列出等级。`, '请在 levels 中列出。'],
  'policy.no_agencies': p => [`${p.path}：该政策直接发给达人，没有机构。`, '请改为 creator，或把 payee 改为 agency。'],
  'policy.no_ranking': p => [`政策 ${p.policy} 没有排行榜，因此没有积分。`, '请选择有排行榜的政策。'],
  'policy.points_without_ranking': p => [
    `${p.path}：按积分计算，但政策没有给出积分的排行榜。`,
    '请补充 ranking，或改用其他指标。',
  ],
  'policy.base_without_effect': p => [
    `${p.path}：${p.mode} 模式的阶梯用不到 base。`,
    '请删除，或改用 per_unit、whole_rate。',
  ],
  'policy.mirrored_beside': p => [`${p.path}：mirrored 不能与 base 或 target 同时使用。`, '请去掉其一。'],
  'policy.gate_of_creators': p => [
    `${p.path}：按机构发放的赛道不能对单个达人设门槛。`,
    '请改为 agency，或写入 where 条件。',
  ],
  'policy.exclusive_of_creators': p => [
    `${p.path}：赛道 ${p.track} 按机构发放，不能对单个达人互斥。`,
    '请把该组的 entity 改为 agency。',
  ],
  'policy.tier_gap': p => [
    `${p.path}：本档到 ${p.to} 为止，下一档从 ${p.next} 开始，中间没有对应的档。`,
    '请使两档相接。',
  ],
  'policy.tier_overlap': p => [`${p.path}：本档到 ${p.to} 为止，下一档却从 ${p.next} 就开始。`, '请使两档相接。'],
  'policy.tier_ends_early': p => [`${p.path}：本档的终点 ${p.to} 没有超过起点 ${p.from}。`, '请更正其中之一。'],
  'policy.end_of_increment': p => [`${p.path}：门槛按增量填写时，各档没有自己的终点。`, '请删除。'],
  'lint.cap_unreachable': p => [`${p.path}：阶梯最多发 ${p.most}，永远到不了上限 ${p.cap}。`, '请核对两个数字。'],
  'lint.cut_by_cap': p => [`${p.path}：上限 ${p.cap} 截断了 ${p.tier} 的奖励 ${p.pays}。`, '请核对两个数字。'],
  'lint.cliff': p => [
    `${p.path}：达到 ${p.from} 反而比未达到时少${p.before === '' ? '' : `（${p.before} 降为 ${p.after}）`}。`,
    '请核对这一档的奖励。',
  ],
  'lint.never_pays': p => [`${p.path}：这个阶梯的任何一档都不发奖励。`, '请核对 pays 和 forfeitBelow。'],
  'lint.band_gap': p => [`${p.path}：等级 ${p.level} 不在区间 ${p.band} 内，而它上下的等级都在。`, '请核对区间。'],
  'policy.not_together': p => [
    `${p.path}：与现在的 ${p.other} 不能同时使用。`,
    `请删除，或修改 ${p.other}；搭配规则见 docs/policies.md。`,
  ],
  'policy.not_above_zero': p => [`${p.path}：必须大于 0。`, '请填写每一份的大小。'],
  'policy.reward_not_base': p => [`${p.path}：其他赛道的奖励只能用作 base。`, '请移到 base，或改用其他指标。'],
};
