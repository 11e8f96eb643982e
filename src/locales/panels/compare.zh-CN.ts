import type { CompareStrings } from './compare';

/** Latin letters and figures stand a space off. */
function set(text: string): string {
  const [before, after] = [/^[\p{Script=Han}“（]/u.test(text), /[\p{Script=Han}”）]$/u.test(text)];
  return `${before ? '' : ' '}${text}${after ? '' : ' '}`;
}

function both(a: string, b: string): string {
  return a === b ? a : `${a} 与 ${b}`;
}

export const compareZhCN: CompareStrings = {
  title: '比较两份政策',
  back: '返回',
  why: '两份政策的规则有何不同，同一份名单在两边各得多少。',
  a: '政策 A（对照）',
  b: '政策 B',
  ofLibrary: '政策库',
  mistaken: title => `${title}（有错误）`,
  swap: '互换 A 与 B',
  sameChosen: '两边选了同一份政策，请把其中一边换成另一份。',
  rules: '规则的差别',
  rulesCount: count => `共 ${count} 处差别。`,
  onlyIn: (track, name) => `${track}（仅 ${name} 有）`,
  insertRules: '插入差别表',
  under: ' · ',
  comma: '，',
  sentence: text => text,
  item: (label, value) => (label === '' ? value : `${label} ${value}`),
  entry: (label, items) => `${label}：${items}`,
  quoted: text => `“${text}”`,
  resting: (value, status) => `${value}（${status}）`,
  added: (text, name) => `${text}，${name} 新增`,
  removed: (text, name) => `${text}，${name} 取消`,
  changed: (label, from, to) => `${label}${label === '' ? '' : '：'}由${set(from)}改为${set(to).trimEnd()}`,
  status: (label, value, from, to) => `${label === '' ? '' : `${label} `}${value}，值未变，状态由“${from}”改为“${to}”`,
  money: '对这份名单的影响',
  moneyWhy: '同一份名单按两份政策各算一遍；差额为 B 减去 A。',
  compute: '计算差额',
  insert: '插入比较表',
  stale: '政策、名单或设置有变动，请重新计算差额。',
  total: '全部应发',
  fromTo: (from, to) => `${from} → ${to}`,
  unit: currency => `金额单位：${currency}`,
  restsOn: (name, basis) => `${name}：${basis}`,
  agencies: (gaining, losing, same) => `${gaining} 家机构增加，${losing} 家减少，${same} 家不变。`,
  noted: (count, all, first, why) =>
    `${all} 家机构中有 ${count} 家在某一边不参加，或有赛道未达到条件。例如${first}：${why}`,
  gain: '增加的机构',
  lose: '减少的机构',
  byTrack: '按赛道',
  more: count => `另有 ${count} 家，可在比较表中查看。`,
  moreProblems: count => `另有 ${count} 处。`,
  problems: count => `有 ${count} 处问题，改正之前算不出差额：`,
  gaps: '政策缺少数字，算不出差额：',
  complete: name => `补全 ${name}`,
  sheet: {
    name: (a, b) => `比较 ${both(a, b)}`,
    title: '两份政策的差额',
    agency: '按机构',
    track: '按机构与赛道',
    roster: '名单（按所选的列）',
    changed: '有：政策内容已变，公式按现在的计算',
    chart: (a, b, most) =>
      most === undefined ? `各机构差额（元）：${b} 减 ${a}` : `差额最大的 ${String(most)} 家（元）：${b} 减 ${a}`,
    rulesName: (a, b) => `差别 ${both(a, b)}`,
    rulesTitle: '两份政策的差别',
    rules: '逐项差别',
    pinned: '插入时',
    since: '有无改动',
    label: (side, label) => `${side} ${label}`,
  },
};
