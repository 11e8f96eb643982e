import type { ExplainStrings, SaidStep } from './explain';
import { parametersZhCN } from './parameters.zh-CN';

const led = (who: string, text: string): string => (who === '' ? text : `${who}：${text}`);

const against = (name: string, { reward, cap, against: how }: SaidStep): string => {
  switch (how) {
    case 'below':
      return `奖励 ${reward}，没有达到${name} ${cap}，不受影响。`;
    case 'at':
      return `奖励 ${reward}，正好是${name}。`;
    case 'above':
      return `奖励 ${reward}超过${name}，只按 ${cap}计。`;
  }
};

const rule =
  (name: string) =>
  (said: SaidStep): string =>
    led(said.who, `${name}：${said.from === '' ? '' : `${said.from}，`}计为 ${said.result}。`);

/** Of a cap: what is there to share, and what somebody gets of it. */
const shared =
  (name: string) =>
  (said: SaidStep): string => {
    const { who, reward, together, cap, back, used, left, inOrder, leftOver, result } = said;
    if (together === '') return rule(name)(said);
    const room = [
      `上限 ${cap}`,
      back && ` + 其他扣回 ${back}`,
      used && ` − 此前已用 ${used}`,
      left && ` = 可分 ${left}`,
    ];
    const inTurn = `按先后顺序分配，${room.join('')}，奖励 ${reward}（合计 ${together}）`;
    const first = left === '' ? '' : `${room.join('')}，`;
    const inParts = `${first}奖励 ${reward} ÷ 合计 ${together} × ${left === '' ? `上限 ${cap}` : `可分 ${left}`}`;
    const rest = leftOver === '' ? '' : `（${leftOver}）`;
    return led(who, `${name === '' ? '' : `${name}：`}${inOrder ? inTurn : inParts}，分得 ${result}${rest}。`);
  };

export const explainZhCN: ExplainStrings = {
  title: '为什么是这个数？',
  select: '请选中一个由激励函数算出的单元格',
  selectHow: [
    '奖励表、排行榜中的任意一格都可以，不必选中写公式的那一格。',
    '窗格会跟着您的选择，说明这个数字从哪些单元格、哪一档、哪个上限而来。',
  ],
  looking: '正在读取…',
  keeps: (about, selected) => `下面仍是 ${about} 的解释：当前选中的 ${selected} 不是激励公式的结果。`,
  clear: '清除',
  within: '这个公式里还有别的运算，下面只解释其中的激励函数。',
  calls: '公式里有几个激励函数，要解释哪一个？',
  gives: name => `${name} 给出的结果`,
  arguments: '公式用到的参数',
  parameter: parametersZhCN,
  passedText: text => `“${text}”`,
  passedCell: (address, value) => (value === '' ? `${address}（空）` : `${address}，内容为“${value}”`),
  passedRange: (address, rows, columns) => `${address}（${rows} 行 × ${columns} 列）`,
  leftOut: '未填',
  leftOutPolicy: version => `未填，用的是 ${version}`,
  rowOf: {
    CHECK: '每一行是花名册中的一个问题：在哪一格、错在哪里、怎样改。',
    POLICIES: '每一行是一份内置的政策。',
    POLICY: '每一行是这份政策中的一个数字或一条规定。',
    REWARDS_DIFF: '每一行是一个机构（或它的一个赛道）在两份政策下的应发奖励与差额。',
    POLICY_DIFF: '每一行是两份政策之间的一处不同。',
  },
  rowHere: (row, count) => `选中的是第 ${row} 行，共 ${count} 行`,
  headers: count => `选中的是标题行，下面有 ${count} 行。`,
  blankHere: '参数中对应的单元格是空的，所以这里没有结果。',
  inForceOn: (day, version) => `${day} 这一天生效的政策是 ${version}。`,
  notFollowed: (argument, text) =>
    `参数“${argument}”是一个算式（${text}），这里不代为计算，所以不能逐步解释。请把它的结果放进一个单元格，再让公式引用该单元格。`,
  orFormula: '也可以用公式来解释：',
  notThere: (argument, text) => `参数“${argument}”引用的 ${text} 已不存在。请改正公式后再看。`,
  agencyHere: '机构名称',
  failed: '这个单元格算不出来，原因是：',
  whose: '看哪一家',
  choose: '选择一家，看它的计算过程',
  all: '全部机构',
  payouts: '各家应发',
  whoCounts: '谁计入',
  inTotal: '合计',
  onLadder: '在阶梯上',
  creators: count => `逐个达人（${count} 条）`,
  agenciesCount: count => `逐家列出（${count} 家）`,
  showAll: count => `显示全部 ${count} 条`,
  noMeasure: who => `${who}在本赛道没有可计的数，不得奖励。`,
  byAgencyOnly: '本赛道按机构合计算奖励，不分到每位达人。',
  sentence: {
    enrolment: ({ from, holds }) => `${holds ? '参与本期' : '不参与本期'}：${from}。`,
    standing: ({ who, from }) => `${who}不计入：${from}。`,
    counted: ({ result }) => `绑定在该机构、计入的达人共 ${result}。`,
    condition: ({ result }) => `其中符合本赛道条件的有 ${result}。`,
    measure: ({ who, from, result }) => led(who, `${from}，计 ${result}。`),
    measure_total: ({ result }) => `计入本赛道的共 ${result}。`,
    base: rule('计奖基数'),
    target: rule('目标'),
    before: rule('此前累计'),
    gate: ({ who, from, holds }) => led(who, `参与条件（${from}）${holds ? '已达到' : '没有达到'}。`),
    tier_gate: ({ who, from, holds }) => led(who, `档位条件（${from}）${holds ? '已达到' : '没有达到'}。`),
    ladder: ({ who, value, tier, plain, from, result }) => {
      if (tier === 0) return led(who, `${value}，没有达到第 1 档，不得奖励。`);
      return led(who, plain ? `${value}，达到第 ${tier} 档，奖励 ${result}。` : `${from}，得奖励 ${result}。`);
    },
    shut: ({ who }) => led(who, '没有达到参与条件，本赛道不计奖。'),
    creator_cap: said => led(said.who, against('单个达人上限', said)),
    reward_total: ({ result }) => `各位达人的奖励合计 ${result}。`,
    agency_cap: said => against('单个机构上限', said),
    share: shared(''),
    track_cap: shared('赛道总上限'),
    exclusive: rule('互斥赛道只发一个'),
    stacking: rule('只发最高的赛道'),
    all_creator_cap: shared('达人合计上限'),
    all_agency_cap: shared('机构合计上限'),
    all_policy_part: shared('政策总上限中的份额'),
    all_policy_cap: shared('政策总上限'),
    forfeit: rule('低于起发额不发'),
    track_payout: ({ result }) => `本赛道应发 ${result}。`,
    form: ({ from, result }) => `${from}：${result}。`,
    payout: ({ from, result }) => (from.includes('+') ? `${from} = ${result}。` : `应发 ${result}。`),
  },
  next: (distance, threshold, tier, adds) =>
    `再增加 ${distance}，达到 ${threshold}，就进入第 ${tier} 档，奖励多 ${adds}。`,
  afterCap: adds => `受上限限制，实际多得 ${adds}。`,
  nothingAfterCap: '但已经到了上限，应发不会再增加。',
  highest: '已经是最高一档。',
  agencyFull: '但机构已经到了上限，机构的应发不会再增加。',
  closest: (who, distance, tier) => `离下一档最近的是${who}：再增加 ${distance}就进入第 ${tier} 档。`,
  nextColumns: ['下一档门槛', '还差', '再得奖励'],
  hereValue: value => `目前在这里：${value}`,
  hereCount: count => `${count} 人`,
  capLine: amount => `上限 ${amount}`,
  ladder: tiers => `奖励阶梯，从低到高：${tiers}。`,
  tiers: '阶梯各档的门槛和奖励',
  ladderTier: (from, pays) => `${from}，${pays}`,
  reaches: from => `满 ${from}`,
  exceeds: from => `超过 ${from}`,
  perUnit: pays => `每单位 ${pays}`,
  pointsOf: (who, level, points) => `${who}：${level}，${points}。`,
  levels: '一列等级',
  levelsOnly: '参数只有一列等级，没有机构，所以不看机构与绑定日期：列中每个等级都计分，空格不计。',
  levelPoints: (level, count, each, together) => `${level}：${count} 个，每个 ${each}，共 ${together}。`,
  levelsTotal: points => `合计 ${points}。`,
  pointsNone: '没有得分的达人。',
  rank: (rank, count) => `第 ${rank} 名，共 ${count} 家。`,
  pointsTotal: points => `各位达人的积分合计 ${points}。`,
  quotaRule: (quota, levels) => `适用“${quota}”，管 ${levels}。`,
  quotaLinear: (base, each, incubated, result) => `${base} + ${each} × 新孵化 ${incubated} 人 = 可绑定 ${result} 人。`,
  quotaUnlimited: '不限人数。',
  level: level => `等级 ${level}`,
  takesPart: '参与',
  takesNoPart: '不参与',
  enrolledOn: '报名日期',
  figure: '政策数字',
  note: note => `说明：${note}`,
  copy: '复制文字',
  copied: '已复制，可以粘贴到聊天或文档里。',
  copyByHand: '浏览器没有允许复制。文字已全部选中，请按 Ctrl+C（Mac 为 ⌘C）：',
  insert: '插入为工作表',
  inserting: '正在插入…',
  inserted: sheet => `已写入新工作表“${sheet}”。`,
  sheetName: '解释',
  sheetColumns: { step: '步骤', text: '说明', grounds: '依据的政策数字' },
  again: '再试一次',
  repairTitle: '公式显示 #NAME? 错误？',
  repairWhy:
    '工作簿在加载项载入之前打开时，激励公式可能显示 #NAME?。修复会把这些公式原样重写一遍，其他单元格一概不动。',
  repair: '修复公式',
  repairing: '正在修复…',
  repaired: (cells, sheets) =>
    `已重写 ${sheets} 张工作表中的 ${cells} 个公式。仍显示 #NAME? 的，请检查函数名是否拼写正确。`,
  repairedNone: '没有显示 #NAME? 的激励公式，无需修复。',
  notRepaired: sheets => `以下工作表没有改动，可能受保护：${sheets}。取消保护后再试一次。`,
  broken: '加载项自身出了差错，没能解释这个单元格。请重新选中它；若仍不行，请保存并重新打开工作簿。',
};
