import type { CellPlace } from '../engine';
import type { ProblemMessages } from './problems';

const at = (p: CellPlace): string => {
  const place = `第 ${p.row} 行${p.column === '' ? '' : `“${p.column}”列`}`;
  return p.address === undefined ? `区域${place}` : `${place}（${p.address}）`;
};
const list = (items: readonly string[], most = 12): string =>
  items
    .slice(0, most)
    .map(item => (item.length > 40 ? `${item.slice(0, 39)}…` : item))
    .join('、') + (items.length > most ? '…' : '');
const top = (path: string): string => (path === '' ? '政策' : path);

/** 字段的中文叫法，与表头别名的第一个一致。 */
const FIELDS: Readonly<Record<string, string>> = {
  creator_id: '达人ID',
  creator: '达人',
  agency: '机构',
  level_start: '期初等级',
  level_end: '期末等级',
  gmv_base: '基期GMV',
  gmv: '本期GMV',
  bound_on: '绑定日期',
  unbound_on: '解绑日期',
  enrolled_on: '报名日期',
};
const field = (id: string): string => FIELDS[id] ?? id;

export const problemsZhCN: ProblemMessages = {
  'roster.empty': () => '所选区域是空的。请选择含表头和达人数据的区域。',
  'roster.single_cell': () =>
    '所选区域只有一个单元格。花名册至少要有一行表头和一行数据，请选择整块区域，例如 A3:J240。',
  'roster.no_header': p =>
    `第一行没有可识别的表头（读到：${list(p.found)}）。请让区域从表头行开始，例如“达人ID、机构、期初等级、期末等级”。`,
  'roster.missing_column': p =>
    `缺少“${field(p.field)}”列（表头为：${list(p.found)}）。请添加这一列，表头可写作：${list(p.aliases)}。`,
  'roster.ambiguous_column': p =>
    `“${p.first}”和“${p.second}”两列都可能是“${field(p.field)}”，无法判断用哪一列。请只保留一列，或把另一列的表头改成其他名称。`,
  'roster.no_rows': () => '表头下面没有数据行。请把区域扩大到包含达人数据的行。',
  'roster.error_cell': p => `${at(p)}是错误值 ${p.value}。请先修正该单元格的公式或内容。`,
  'roster.bad_level': p =>
    `${at(p)}的等级“${p.value}”无法识别。请写成 Lv4、L4 或 4 的形式，且在 ${p.first} 到 ${p.last} 之间。`,
  'roster.missing_level': p => `${at(p)}没有填写等级。请填写 ${p.first} 到 ${p.last} 之间的等级。`,
  'roster.bad_amount': p =>
    `${at(p)}的金额“${p.value}”无法识别。请写成数字，或“￥12,345.60”“1.2万”这样的形式，单位为元。`,
  'roster.amount_too_large': p =>
    `${at(p)}的金额 ${p.value} 过大，无法精确到分计算（上限 900 亿元）。请检查单位是否为元。`,
  'roster.bad_date': p => `${at(p)}的日期“${p.value}”无法识别。请使用日期格式，或写成 2023-03-15。`,
  'roster.bad_name': p => `${at(p)}的“${p.value}”不能作为名称。请填写文字。`,
  'roster.unbound_before_bound': p => `${at(p)}的解绑日期 ${p.value} 早于绑定日期 ${p.bound}。请核对这两个日期。`,
  'roster.duplicate_creator': p =>
    `${at(p)}的达人“${p.value}”与第 ${p.otherRow} 行重复，且两行在期末都处于绑定状态，会被计算两次。请删除一行，或填写解绑日期。`,
  'statement.sum_too_large': p =>
    `机构“${p.agency}”在赛道“${p.track}”上的合计过大，无法精确到分计算。请检查金额单位是否为元。`,
  'track.unknown': p => `政策中没有名为“${p.track}”的赛道。可用的赛道：${list(p.known)}。`,
  'agency.unknown': p => `花名册中没有机构“${p.agency}”。请核对名称；花名册中的机构：${list(p.known)}。`,
  'policy.unknown': p =>
    `没有找到政策“${p.policy}”。请用引号写明编号；可用的政策：${list(p.known)}；用 =MCN.POLICIES() 查看全部。`,
  'policy.none_on': p => `${p.date} 没有生效的政策。请核对日期；已知的生效时间：${list(p.known)}。`,
  'policy.choice_unreadable': p =>
    `读取不到工作簿的名称 ${p.name}。请在公式最后写明政策编号，例如 "2023-03"，或稍后重新计算。`,
  'policy.number_unknown': p =>
    `政策 ${p.policy} 没有公布 ${p.path} 这个数字，因此无法计算。请在政策中补充该数字后再算。`,
  'policy.path_unknown': p => {
    const reached = p.reached === '' ? '政策' : `“${p.reached}”`;
    if (p.here.length === 0)
      return `政策 ${p.policy} 中没有“${p.path}”：${reached}之下没有更多内容。请去掉它后面的部分；用 =MCN.POLICY() 查看全部路径。`;
    return `政策 ${p.policy} 中没有“${p.path}”：${reached}之下有 ${list(p.here, 30)}。请改用其中一项；用 =MCN.POLICY() 查看全部路径。`;
  },
  'policy.path_section': p =>
    `“${p.path}”是政策 ${p.policy} 的一个部分，不是一个数字。${p.here.length === 0 ? '其中没有内容，请改用其他路径' : `请在后面加上其中一项：${list(p.here, 30)}`}。`,
  'policy.not_an_object': p => `${top(p.path)}：应为对象，实际为 ${p.found}。请改成 { … } 的形式。`,
  'policy.not_a_list': p => `${top(p.path)}：应为列表，实际为 ${p.found}。请改成 [ … ] 的形式。`,
  'policy.empty_list': p => `${top(p.path)}：列表不能为空。请至少填写一项。`,
  'policy.unknown_key': p => `${top(p.path)}：未知键“${p.key}”。请删除它，或改为以下之一：${list(p.allowed)}。`,
  'policy.missing_key': p => `${top(p.path)}：缺少键“${p.key}”。请补上。`,
  'policy.not_text': p => `${p.path}：应为非空文字，实际为 ${p.found}。请用引号写上文字。`,
  'policy.not_a_number': p => `${p.path}：应为数字，实际为 ${p.found}。请写成不带引号的数字。`,
  'policy.not_an_integer': p => `${p.path}：应为整数，实际为 ${p.found}。请去掉小数。`,
  'policy.not_yuan': p => `${p.path}：${p.found} 不是精确到分的金额。请最多保留两位小数，且不超过 900 亿元。`,
  'policy.too_large': p => `${p.path}：${p.found} 过大，最大为 ${p.most}。请改小。`,
  'policy.cap_twice': p => `${p.path}：同一赛道已有一个 ${p.entity} 上限。请只保留一个。`,
  'policy.cap_without_effect': p =>
    `${p.path}：按机构计算的赛道不能设单人（creator）上限。请删除，或把 scope 改为 creator。`,
  'policy.same_field': p => `${p.path}：增量的基期不能与本期是同一字段“${p.field}”。请改为另一个字段。`,
  'policy.not_a_rate': p => `${p.path}：${p.found} 不是可用的百分比。请最多保留四位小数。`,
  'policy.rate_of_count': p =>
    `${p.path}：${p.mode} 按比例计奖，只能用于金额，不能用于人数。请换一种 mode，或改用金额类指标。`,
  'policy.negative': p => `${p.path}：不能为负数，实际为 ${p.found}。请改为 0 或正数。`,
  'policy.not_one_of': p => `${p.path}：${p.found} 不可用。请改为以下之一：${list(p.allowed)}。`,
  'policy.not_a_date': p => `${p.path}：${p.found} 不是日期。请写成“2023-03-31”这样的形式。`,
  'policy.not_a_month': p => `${p.path}：${p.found} 不是月份。请写成“2023-04”这样的形式。`,
  'policy.bad_id': p => `${p.path}：${p.found} 不能作为标识。请使用字母、数字、点、下划线或连字符，最长 64 个字符。`,
  'policy.duplicate_id': p => `${p.path}：“${p.id}”重复了。请改用不同的标识。`,
  'policy.dangling': p => `${p.path}：“${p.id}”没有定义。请改为以下之一：${list(p.known)}。`,
  'policy.unknown_with_value': p => `${p.path}：状态为 unknown（未公布）却填了数值。请把 value 改为 null，或更改状态。`,
  'policy.value_missing': p => `${p.path}：状态为 ${p.status} 却没有数值。请填写 value，或把状态改为 unknown。`,
  'policy.source_missing': p =>
    `${p.path}：状态为 published（已公布）的数字必须注明来源。请填写 source，例如“art#caps”。`,
  'policy.source_dangling': p => `${p.path}：来源“${p.source}”不在 sources 中。请改为以下之一：${list(p.known)}。`,
  'policy.note_missing': p => `${p.path}：状态为 ${p.status} 的数字必须说明由来。请填写 note。`,
  'policy.tiers_not_increasing': p =>
    `${p.path}：门槛 ${p.found} 没有高于上一档的 ${p.previous}。请让各档门槛逐级升高。`,
  'policy.window_reversed': p => `${p.path}：开始日期 ${p.from} 晚于结束日期 ${p.to}。请对调或更正。`,
  'policy.shares_off': p => `${p.path}：各形式的占比合计为 ${p.sum}%，应为 100%。请调整占比。`,
  'argument.missing': p => `缺少参数 ${p.name}。请补上。`,
  'argument.too_large': p =>
    `参数 ${p.name} 的值“${p.value}”过大，无法精确到分计算（上限 900 亿元）。请检查单位是否为元。`,
  'argument.error_cell': p => `参数 ${p.name} 引用的单元格是错误值 ${p.value}。请先修正该单元格。`,
  'argument.bad_value': p => `参数 ${p.name} 的值“${p.value}”不是数字。请填写数字，或“1.2万”这样的金额。`,
  'argument.bad_date': p => `参数 ${p.name} 的值“${p.value}”不是日期。请引用日期单元格，或写成 "2023-03-15"。`,
  'argument.bad_choice': p => `参数 ${p.name} 的值“${p.value}”不可用。请改为以下之一：${list(p.allowed)}。`,
  'argument.bad_top': p => `参数 top 的值“${p.value}”不可用。请填写 1 或更大的整数。`,
  'argument.one_cell': p => `参数 ${p.name} 应为一个值，实际是多格区域。请只引用一个单元格。`,
  'argument.points_column_agency': () =>
    '只有一列等级时无法按机构计算。请选择含“机构”和“等级”两列的区域，或省略 agency 参数。',
  'argument.policy_table': p =>
    `参数 ${p.name} 是一个多格区域。请填写政策编号，例如 "2023-03"，或引用只含编号的一个单元格。`,
};
