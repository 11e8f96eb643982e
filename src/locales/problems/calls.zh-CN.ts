import type { CellPlace } from '../../engine';
import type { CallProblem, ProblemMessages } from '../problems';
import { short, shortList } from './words';

const at = (p: CellPlace): string => {
  const place = `第 ${p.row} 行${p.column === '' ? '' : `“${p.column}”列`}`;
  return p.address === undefined ? `区域${place}` : `${place}（${p.address}）`;
};
const title = (text: string): string => short(text, 100);
const list = (items: readonly string[], most?: number): string => shortList(items, '、', most);

/** 字段的中文叫法，与表头别名的第一个一致。 */
const FIELDS: ReadonlyMap<string, string> = new Map([
  ['creator_id', '达人ID'],
  ['creator', '达人'],
  ['agency', '机构'],
  ['level_start', '期初等级'],
  ['level_end', '期末等级'],
  ['gmv_base', '基期GMV'],
  ['gmv', '本期GMV'],
  ['bound_on', '绑定日期'],
  ['unbound_on', '解绑日期'],
  ['enrolled_on', '报名日期'],
]);
const field = (id: string): string => FIELDS.get(id) ?? id;

const NOT_ENOUGH = {
  target: '档位按目标的完成率划分',
  base: '奖励按另一列的数字计算',
  before: '要从此前累计的数字接着算',
  gates: '有的档位另有条件',
} as const;

const VALUE = {
  amount: '金额，例如 12000 或“1.2万”',
  count: '个数，例如 12000，不带“万”等单位',
  number: '数字，例如 4.85 或 85%',
} as const;

export const callsZhCN: ProblemMessages<CallProblem> = {
  'roster.empty': () => ['所选区域是空的。', '请选择含表头和达人数据的区域。'],
  'roster.single_cell': () => [
    '所选区域只有一个单元格。',
    '花名册至少要有一行表头和一行数据，请选择整块区域，例如 A3:J240。',
  ],
  'roster.not_a_range': p => [
    `花名册不是由单元格组成的行（读到：${p.found}）。`,
    '请传入一个区域，或由行组成的列表，每一行是单元格的列表。',
  ],
  'roster.no_header': p => [
    `第一行没有可识别的表头（读到：${list(p.found)}）。`,
    '请让区域从表头行开始，例如“达人ID、机构、期初等级、期末等级”。',
  ],
  'roster.missing_column': p => [
    `缺少“${title(FIELDS.get(p.field) ?? p.aliases[0] ?? p.field)}”列（表头为：${list(p.found)}）。`,
    `请添加这一列，表头可写作：${list(p.aliases)}。`,
  ],
  'roster.ambiguous_column': p => [
    `“${p.first}”和“${p.second}”两列都可能是“${field(p.field)}”，无法判断用哪一列。`,
    '请只保留一列，或把另一列的表头改成其他名称。',
  ],
  'roster.no_rows': () => ['表头下面没有数据行。', '请把区域扩大到包含达人数据的行。'],
  'roster.error_cell': p => [`${at(p)}是错误值 ${p.value}。`, '请先修正该单元格的公式或内容。'],
  'roster.bad_level': p => [
    `${at(p)}的等级“${p.value}”无法识别。`,
    `请写成 Lv4、L4 或 4 的形式，且在 ${p.first} 到 ${p.last} 之间。`,
  ],
  'roster.missing_level': p => [`${at(p)}没有填写等级。`, `请填写 ${p.first} 到 ${p.last} 之间的等级。`],
  'roster.bad_amount': p => [
    `${at(p)}的金额“${p.value}”无法识别。`,
    '请写成数字，或“￥12,345.60”“1.2万”这样的形式，单位为元。',
  ],
  'roster.amount_too_large': p => [
    `${at(p)}的金额 ${p.value} 过大，无法精确到分计算（上限 900 亿元）。`,
    '请检查单位是否为元。',
  ],
  'roster.bad_date': p => [`${at(p)}的日期“${p.value}”无法识别。`, '请使用日期格式，或写成 2023-03-15。'],
  'roster.bad_name': p => [`${at(p)}的“${p.value}”不能作为名称。`, '请填写文字。'],
  'roster.unbound_before_bound': p => [`${at(p)}的解绑日期 ${p.value} 早于绑定日期 ${p.bound}。`, '请核对这两个日期。'],
  'roster.duplicate_creator': p => [
    `${at(p)}的达人“${p.value}”与第 ${p.otherRow} 行重复，两行都会计入。`,
    '请删除其中一行；如果一行已经解绑，请填写解绑日期。',
  ],
  'roster.bad_count': p => [`${at(p)}的“${p.value}”不是整数。`, '请填写整数，例如 12。'],
  'roster.bad_number': p => [
    `${at(p)}的“${p.value}”不是可用的数字。`,
    '请填写 4.85 或 85% 这样的数字，不超过 900 万。',
  ],
  'roster.bad_truth': p => [`${at(p)}的“${p.value}”既不是“是”也不是“否”。`, '请填写“是”“否”或 TRUE、FALSE。'],
  'roster.no_agency': p => [
    `${at(p)}没有填写机构，这一行的数字不计入任何机构。`,
    '请填写机构；如果该达人不属于任何机构，请保持原样。',
  ],
  'roster.totals_row': p => [
    `${at(p)}写着“${p.value}”，这一行看起来是合计行，不是达人。`,
    '请让花名册的区域不包含这一行；如果确实是达人或机构，请补上达人ID、等级或日期，或者换一个名称。',
  ],
  'roster.same_name': p => [
    `${at(p)}的“${p.value}”与第 ${p.otherRow} 行同名；没有达人ID时两行视为两个达人，各有各的上限。`,
    '请添加“达人ID”列；如果是同一个达人，请合并两行。',
  ],
  'statement.sum_too_large': p => [
    `${p.agency === '' ? '' : `机构“${title(p.agency)}”在`}赛道“${p.track}”的合计过大，无法精确计算。`,
    '请检查各列数字的单位，例如金额是否以元填写。',
  ],
  'track.unknown': p => [`政策中没有名为“${p.track}”的赛道。`, `请改为以下赛道之一：${list(p.known)}。`],
  'track.several': p => [`有几个赛道都叫“${p.track}”。`, `请改用其中一个的编号：${list(p.ids)}。`],
  'track.value_not_enough': p => [
    `只凭一个数值无法得出赛道“${title(p.track['zh-CN'])}”的奖励：${NOT_ENOUGH[p.missing]}。`,
    '请用 =MCN.REWARD_TRACK() 或 =MCN.REWARDS() 按花名册计算。',
  ],
  'agency.unknown': p => [`花名册中没有机构“${p.agency}”。`, `请核对名称；花名册中的机构：${list(p.known)}。`],
  'agency.none': p => [`政策 ${p.policy} 直接奖励达人，不分机构。`, '请省略机构，或按达人、按赛道汇总。'],
  'creator.unknown': p => [`花名册中没有达人“${p.creator}”。`, '请核对达人名称或达人ID。'],
  'creator.several': p => [
    `花名册中有多行达人“${p.creator}”（区域第 ${list(p.rows)} 行）。`,
    '请改用达人ID，或让区域只含其中一行。',
  ],
  'policy.unknown': p => [
    `没有找到政策“${title(p.policy)}”。`,
    `请用引号写明编号；可用的政策：${list(p.known)}；用 =MCN.POLICIES() 查看全部。`,
  ],
  'policy.none_on': p => [`${p.date} 没有生效的政策。`, `请核对日期；已知的生效时间：${list(p.known)}。`],
  'policy.choice_unreadable': p => [
    `读取不到工作簿的名称 ${p.name}。`,
    '请在公式最后写明政策编号，例如 "2023-03"，或稍后重新计算。',
  ],
  'policy.reference_gone': p => [
    `${p.name} 的值是 #REF!：它引用的工作表或单元格已被删除。`,
    '请在任务窗格中重新选择政策，名称 MCN_POLICY 会随之更新；也可以在公式最后写明政策编号，例如 "2023-03"。',
  ],
  'policy.number_unknown': p => [
    p.path === 'tracks'
      ? `政策 ${p.policy} 没有公布任何赛道（tracks），因此无法计算。`
      : `政策 ${p.policy} 没有公布${p.item === undefined ? ` ${p.path} 这一项` : `“${title(p.item)}”（${p.path}）`}，因此无法计算。`,
    `请改用有这一项的政策，例如 2023-03；或在政策副本中补充它（试算时 status 填 illustrative）后重新构建；用 =MCN.POLICY("${p.policy}") 查看缺少哪些。`,
  ],
  'policy.number_illustrative': p => [
    `政策 ${p.policy} 的${p.item === undefined ? ` ${p.path} 这一项` : `“${title(p.item)}”（${p.path}）`}是示例数字；本工作簿开启了严格模式，不用示例数字计算。`,
    '请在政策面板的“补全”中填写这个数字，或在那里关闭严格模式。',
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
  'policy.no_ranking': p => [`政策 ${p.policy} 没有排行榜，因此没有积分。`, '请改用有排行榜的政策。'],
  'quota.none': p => [`政策 ${p.policy} 没有绑定限制。`, '请改用有绑定限制的政策。'],
  'quota.level_not_covered': p => [
    `“${title(p.quota['zh-CN'])}”没有公布等级“${p.level}”的绑定上限，只规定了 ${list(p.covered)}。`,
    '请向平台确认该等级的上限，或只查询已规定的等级。',
  ],
  'argument.missing': p => [`缺少参数 ${p.name}。`, '请在公式中补上。'],
  'argument.too_large': p => [
    `参数 ${p.name} 的值“${p.value}”过大，无法精确到分计算（上限 900 亿元）。`,
    '请检查单位是否为元。',
  ],
  'argument.error_cell': p => [`参数 ${p.name} 引用的单元格是错误值 ${p.value}。`, '请先修正该单元格。'],
  'argument.bad_value': p => [`参数 ${p.name} 的值“${p.value}”不是可用的数字。`, `请填写${VALUE[p.of]}。`],
  'argument.bad_date': p => [`参数 ${p.name} 的值“${p.value}”不是日期。`, '请引用日期单元格，或写成 "2023-03-15"。'],
  'argument.bad_level': p => [
    `参数 ${p.name} 的值“${p.value}”不是等级。`,
    `请写成 Lv4、L4 或 4 的形式，且在 ${p.first} 到 ${p.last} 之间。`,
  ],
  'argument.bad_count': p => [`参数 ${p.name} 的值“${p.value}”不是可用的人数。`, '请填写 0 到 10 亿之间的整数。'],
  'argument.shapes_differ': p => [
    `参数 ${p.first} 和 ${p.second} 的区域形状不同。`,
    '请选择同样行数和列数的区域，或让其中一个只有一格。',
  ],
  'argument.currencies_differ': p => [
    `两份政策的币种不同（${p.first} 和 ${p.second}），金额不能相减。`,
    '请选择币种相同的两份政策。',
  ],
  'argument.bad_choice': p => [`参数 ${p.name} 的值“${p.value}”不可用。`, `请改为以下之一：${list(p.allowed)}。`],
  'argument.bad_top': p => [`参数 top 的值“${p.value}”不可用。`, '请填写 1 或更大的整数。'],
  'argument.one_cell': p => [`参数 ${p.name} 应为一个值，实际是多格区域。`, '请只引用一个单元格。'],
  'argument.points_column_agency': () => [
    '只有一列等级时无法按机构计算。',
    '请选择含“机构”和“等级”两列的区域，或省略 agency 参数。',
  ],
  'argument.not_a_policy': p => [
    `传入的内容不能作为政策读取（读到：${p.found}）。`,
    '请用 parsePolicy 读取 JSON 格式的政策文件，再传入读取的结果。',
  ],
};
