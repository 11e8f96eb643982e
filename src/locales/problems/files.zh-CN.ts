import type { FileProblem, ProblemMessages } from '../problems';
import { short, shortList } from './words';

const list = (items: readonly string[], most?: number): string => shortList(items, '、', most);
/** 应该是什么，如果政策里有的话。 */
const oneOf = (known: readonly string[]): string =>
  known.length === 0 ? '请先在政策中定义。' : `请先定义，或改为以下之一：${list(known)}。`;

/** 一列或一项计量以什么计。 */
const UNITS: ReadonlyMap<string, string> = new Map([
  ['amount', '金额'],
  ['fen', '金额'],
  ['count', '个数'],
  ['units', '个数'],
  ['creators', '达人数'],
  ['points', '积分'],
  ['number', '数值'],
]);
const unit = (name: string): string => UNITS.get(name) ?? name;

/** 各类型的值怎么写。 */
const VALUES: ReadonlyMap<string, string> = new Map([
  ['text', '请写上文字。'],
  ['amount', '请填写以元为单位的数字，最多两位小数。'],
  ['count', '请填写整数。'],
  ['number', '请填写数字，最多六位小数。'],
  ['day', '请写成“2023-03-31”这样的日期。'],
  ['level', '请用引号写上某个等级的编号。'],
  ['truth', '请填写 true 或 false，不带引号。'],
]);

const top = (path: string): string => (path === '' ? '政策' : path);

export const filesZhCN: ProblemMessages<FileProblem> = {
  'policy.table_no_header': p => [
    `${p.name === undefined ? '' : `参数 ${p.name} `}${p.path}：这不是政策表：没有一行同时有“值”“状态”“路径”三个表头。`,
    '请选中包括表头在内的整张表，即 MCN.POLICY 或政策面板“编辑副本”给出的样子。',
  ],
  'policy.table_empty': p => [`${p.path}：表里没有内容。`, '请在政策面板用“编辑副本”从一份政策开始。'],
  'policy.table_no_path': p => [
    `${p.path}：这一行填了 ${short(p.found)}，但没有路径，不知道是哪一项。`,
    '请复制一整行同类的内容再改值，或清空这一行。',
  ],
  'policy.table_path': p => [
    `${p.path}：“${short(p.found)}”不是路径。`,
    '请照相邻各行的写法填写，各项用方括号里的序号区分，例如 tracks[0].ladder.tiers[0].pays。',
  ],
  'policy.table_twice': p => [`${p.path}：${short(p.found)} 在 ${p.other} 已经有了。`, '请只保留其中一个。'],
  'policy.table_error': p => [`${p.path}：单元格是错误值 ${short(p.found)}。`, '请修正公式，或直接填写数值。'],
  'policy.file_too_large': p => [`文件超过 ${p.most} 个字符。`, '请拆分政策，或缩短其中的文字。'],
  'policy.key_twice': p => [`文件中同一处写了两次“${p.key}”。`, '请只保留其中一个。'],
  'policy.too_deep': p => [`文件的括号嵌套超过 ${p.most} 层。`, '政策文件不会这样，请确认选对了文件。'],
  'policy.not_json': p => [
    `文件不是 JSON：开头是 ${p.found === '' ? '空的' : p.found}。`,
    '请选用“导出 JSON”得到的文件，或在编辑器里检查逗号、引号和括号。',
  ],
  'policy.not_an_object': p => [`${top(p.path)}：应为对象，实际为 ${p.found}。`, '请改成 { … } 的形式。'],
  'policy.not_a_list': p => [`${top(p.path)}：应为列表，实际为 ${p.found}。`, '请改成 [ … ] 的形式。'],
  'policy.empty_list': p => [`${top(p.path)}：列表不能为空。`, '请至少填写一项。'],
  'policy.too_many': p => [`${p.path}：列表有 ${p.found} 项，过多。`, `请减到不超过 ${p.most} 项。`],
  'policy.too_many_in_all': p => [`${top(p.path)}：各列表合计超过 ${p.most} 项。`, '请拆分政策，或合并重复的内容。'],
  'policy.unknown_key': p => [
    `${top(p.path)}：未知键“${p.key}”。`,
    `请删除它，或改为以下之一：${list(p.allowed, 30)}。`,
  ],
  'policy.missing_key': p => [
    `${top(p.path)}：缺少“${p.key}”。`,
    p.cell && p.key === 'ladder'
      ? '要增加赛道，请把另一个赛道在各部分的行都复制一份，路径方括号里统一换成没有用过的序号，例如 tracks[7]。'
      : '请补上这一项。',
  ],
  'policy.not_text': p => [`${p.path}：应为非空文字，实际为 ${p.found}。`, '请写上文字。'],
  'policy.not_a_number': p => [
    `${p.path}：应为数字，实际为 ${p.found}。`,
    p.write ? `请写 ${p.write}。` : '请写成数字。',
  ],
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
    `${p.path}：${p.mode} 按比例计奖，只能用于金额。`,
    '请换一种 mode，或把计量或 base 改为金额。',
  ],
  'policy.negative': p => [`${p.path}：不能为负数，实际为 ${p.found}。`, '请改为 0 或正数。'],
  'policy.not_one_of': p => [`${p.path}：${p.found} 不可用。`, `请改为以下之一：${list(p.allowed, 30)}。`],
  'policy.not_a_date': p => [`${p.path}：${p.found} 不是日期。`, '请写成“2023-03-31”这样的形式。'],
  'policy.not_a_month': p => [`${p.path}：${p.found} 不是月份。`, '请写成“2023-04”这样的形式。'],
  'policy.bad_id': p => [
    `${p.path}：${p.found} 不能用作编号。`,
    '请使用英文字母、数字、点、下划线或连字符，以字母或数字开头，最长 64 个字符。',
  ],
  'policy.duplicate_id': p => [`${p.path}：“${p.id}”重复了。`, '请删除重复的一项，或改为其他值。'],
  'policy.dangling': p => [`${p.path}：“${p.id}”没有定义。`, oneOf(p.known)],
  'policy.unknown_with_value': p => [
    `${p.path}：状态为${p.cell ? '未公布' : ' unknown '}却填了数值。`,
    p.cell ? '请清空数值，或更改状态。' : '请把数值改为 null，或更改状态。',
  ],
  'policy.value_missing': p => [
    `${p.path}：状态为${p.cell ? p.status : ` ${p.status} `}却没有数值。`,
    `请填写数值，或把状态改为${p.cell ? '未公布' : ' unknown'}。`,
  ],
  'policy.source_missing': p => [
    p.status === 'supplied'
      ? `${p.path}：状态为${p.cell ? '自填' : ' supplied '}的数字必须写明出处。`
      : `${p.path}：状态为${p.cell ? '已公布' : ' published '}的数字必须注明来源。`,
    p.status === 'supplied'
      ? `请填写${p.cell ? '来源' : ' source'}，例如“机构后台，3 月阶梯表”。`
      : `请填写${p.cell ? '来源，例如某个来源的名称' : ' source，例如“art#caps”'}。`,
  ],
  'policy.source_dangling': p => [`${p.path}：来源“${p.source}”不在 sources 中。`, oneOf(p.known)],
  'policy.note_missing': p => [
    `${p.path}：状态为${p.cell ? p.status : ` ${p.status} `}的数字必须说明由来。`,
    `请填写${p.cell ? '说明' : ' note'}，写明怎样算出。`,
  ],
  'policy.day_missing': p => [
    `${p.path}：状态为${p.cell ? '自填' : ' supplied '}的数字必须写明填写日期。`,
    `请填写${p.cell ? '填写日期' : ' on'}，例如“2023-03-02”。`,
  ],
  'policy.day_refused': p => [
    `${p.path}：只有状态为${p.cell ? '自填' : ' supplied '}的数字才有填写日期，这里的状态是${p.cell ? '' : ' '}${p.status}。`,
    p.cell ? '请删除填写日期，或把状态改为自填。' : '请删除 on，或把状态改为 supplied。',
  ],
  'policy.tiers_not_increasing': p => [
    `${p.path}：门槛 ${p.found} 没有高于上一档的 ${p.previous}。`,
    '请让各档门槛逐级升高。',
  ],
  'policy.window_reversed': p => [`${p.path}：开始日期 ${p.from} 晚于结束日期 ${p.to}。`, '请对调或更正。'],
  'policy.shares_off': p => [`${p.path}：各形式的占比合计为 ${p.sum}%，应为 100%。`, '请调整占比。'],
  'policy.share_of_one': p => [
    `${p.path}：占比以百分点计，而这里是 ${p.found}，各形式合计只有 1%。`,
    `请写 ${p.write} 而不是 ${p.write}%：显示为 ${p.write}% 的单元格里其实是 ${p.found}。`,
  ],
  'policy.too_fine': p => [`${p.path}：${p.found} 的小数位数过多。`, `请最多保留 ${p.decimals} 位小数。`],
  'policy.not_a_scalar': p => [`${p.path}：${p.found} 不是文字、数字或 true/false。`, '请改为其中一种。'],
  'policy.bad_field_id': p => [
    `${p.path}：${p.found} 不能用作列的编号。`,
    '请以小写字母开头，只用小写字母、数字和 _，例如 live_hours。',
  ],
  'policy.field_unknown': p => [
    `${p.path}：政策没有“${p.field}”这一列。`,
    `请在 fields 中声明，或改为以下之一：${list(p.known)}。`,
  ],
  'policy.field_type': p => [
    `${p.path}：内置列 ${p.field} 的类型是 ${p.expected}，不是 ${p.type}。`,
    `请把 type 改为 ${p.expected}，或另取一个编号。`,
  ],
  'policy.alias_twice': p => [
    `${p.path}：表头“${p.alias}”已属于 ${p.field}。`,
    '请改用其他表头：一个表头只能对应一列。',
  ],
  'policy.not_summable': p => [
    `${p.path}：${p.field} 的类型是 ${p.type}，不能求和。`,
    '请选择 amount、count 或 number 类型的列。',
  ],
  'policy.units_differ': p => [
    `${p.path}：计的是${unit(p.second)}，而与它比较的计的是${unit(p.first)}。`,
    '请选择同一类型的列。',
  ],
  'policy.op_not_for_type': p => [
    `${p.path}：${p.type} 类型的列不能用“${p.op}”。`,
    `请改为以下之一：${list(p.allowed)}。`,
  ],
  'policy.value_not_for_type': p => [
    `${p.path}：${p.found} 不是 ${p.type} 类型的值。`,
    p.write ? `请写 ${p.write}。` : (VALUES.get(p.type) ?? '请填写该类型的值。'),
  ],
  'policy.no_levels': p => [`${p.path}：需要等级，但政策没有列出等级。`, '请在 levels 中列出。'],
  'policy.no_agencies': p => [`${p.path}：该政策直接发给达人，没有机构。`, '请改为 creator，或把 payee 改为 agency。'],
  'policy.points_without_ranking': p => [
    `${p.path}：按积分计算，但政策没有给出积分的排行榜。`,
    '请补充 ranking，或改用其他指标。',
  ],
  'policy.base_without_effect': p => [
    `${p.path}：${p.mode} 模式的阶梯用不到 base。`,
    '请删除 base，或改用能用到它的 mode，例如 whole_rate。',
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
    '请让两档首尾相接。',
  ],
  'policy.tier_overlap': p => [`${p.path}：本档到 ${p.to} 为止，下一档却从 ${p.next} 就开始。`, '请让两档首尾相接。'],
  'policy.tier_ends_early': p => [`${p.path}：终点 ${p.to} 没有超过起点 ${p.from}。`, '请更正其中之一。'],
  'policy.end_of_increment': p => [`${p.path}：门槛按增量填写时，各档没有自己的终点。`, '请删除 to。'],
  'policy.not_together': p => [
    `${p.path}：与现在的 ${p.other} 不能同时使用。`,
    `请删除它，或修改 ${p.other}；哪些可以同时使用，见 docs/policies.md。`,
  ],
  'policy.not_above_zero': p => [`${p.path}：不能为 0。`, '请填写每一份的大小，例如 100。'],
  'policy.reward_not_base': p => [`${p.path}：其他赛道的奖励只能用作 base。`, '请移到 base，或改用其他指标。'],
  'policy.reward_out_of_reach': p => [
    `${p.path}：这里还不知道赛道 ${p.track} 的奖励，因为它排在后面，或按机构发放。`,
    `请把它移到前面，或${p.known.length === 0 ? '改用其他 base' : `改为以下之一：${list(p.known)}`}。`,
  ],
  'lint.cap_unreachable': p => [`${p.path}：最多能得 ${p.most}，永远到不了上限 ${p.cap}。`, '请核对两个数字。'],
  'lint.cut_by_cap': p => [
    `${p.path}：上限 ${p.cap} 低于 ${p.tier} 的奖励 ${p.pays}，这一档拿不满。`,
    '请核对两个数字。',
  ],
  'lint.cap_of_zero': p => [`${p.path}：上限为 0，等于什么都不发。`, '请填写金额，或删除这个上限。'],
  'lint.cap_beside': p => [
    `${p.path}：上限 ${p.cap} 不低于 ${p.other} 的 ${p.most}，而后者同样限制这里的发放。`,
    '请核对两个数字，或删除其中一个。',
  ],
  'lint.group_of_one': p => [`${p.path}：只有一个赛道，无从择一。`, '请补上其他赛道，或删除该组。'],
  'lint.dates_crossed': p => [
    `${p.path}：${p.found} ${p.where === 'after' ? '晚于' : '早于'} ${p.other}（${p.limit}）。`,
    '请核对两个日期。',
  ],
  'lint.points_fall': p => [
    `${p.path}：等级 ${p.level} 的积分 ${p.points} 少于较低等级 ${p.lower} 的 ${p.more}。`,
    '请核对两个数字。',
  ],
  'lint.same_title': p => [
    `${p.path}：“${short(p.title)}”也是 ${p.other} 的名称，按名称分不清是哪个赛道。`,
    '请给每个赛道起不同的名称。',
  ],
  'lint.cliff': p => [
    `${p.path}：达到 ${p.from} 反而比未达到时少${p.before === '' ? '' : `（${p.before} 降为 ${p.after}）`}。`,
    '请核对这一档的奖励。',
  ],
  'lint.small_rates': p => [
    `${p.path}：这个阶梯的比例都不到 1%（最高 ${p.most}%）。`,
    '如果本意是百分之几，请写 5 而不是 5%：显示为 5% 的单元格里其实是 0.05。',
  ],
  'lint.never_pays': p => [`${p.path}：这个阶梯的任何一档都不发奖励。`, '请核对 pays 和 forfeitBelow。'],
  'lint.empty_band': p => [
    `${p.path}：没有等级属于区间 ${p.band}。`,
    '请在 levels 中为等级填写这个 band，或删除该区间。',
  ],
  'lint.band_gap': p => [`${p.path}：等级 ${p.level} 不在区间 ${p.band} 内，而它上下的等级都在。`, '请核对区间。'],
};
