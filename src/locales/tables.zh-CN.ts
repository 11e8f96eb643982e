import type { TableWords } from './tables';

export const tablesZhCN: TableWords = {
  agency: '机构',
  creator: '达人',
  levelStart: '期初等级',
  levelEnd: '期末等级',
  track: '赛道',
  incubated: '孵化人数',
  increment: '增量GMV',
  increase: field => `${field}增量`,
  counted: '达人数',
  combined: '加权合计',
  field: { gmv: '本期GMV', gmv_base: '基期GMV' },
  reward: '封顶前奖励',
  payout: '应发奖励',
  totalPayout: '应发合计',
  cutByCreatorCap: '单人上限扣减',
  cutByAgencyCap: '机构上限扣减',
  rule: {
    track_cap: '赛道总上限',
    exclusive: '互斥赛道',
    stacking: '只发最高赛道',
    creator_cap: '达人合计上限',
    agency_cap: '机构合计上限',
    policy_cap: '政策总上限',
    forfeit: '起发额',
  },
  cutBy: rule => `${rule}扣减`,
  caps: '达到上限',
  forms: '发放形式',
  splitUnknown: '（比例未公布）',
  inKind: '（无金额）',
  paidAs: form => `${form}发放额`,
  gateMissed: track => `${track}未达到参与条件`,
  row: row => `第 ${row} 行`,
  note: '说明',
  basis: '数字依据',
  total: '合计',
  allAgencies: '全部机构',
  agencyLevel: '（机构奖励，不分到达人）',
  creatorCapReached: track => `${track}：单人上限`,
  agencyCapReached: track => `${track}：机构上限`,
  join: '、',
  rank: '名次',
  points: '积分',
  leading: '代表达人',
  version: '政策',
  id: '编号',
  title: '名称',
  enrolment: '报名时间',
  effective: '生效时间',
  paidIn: '发放月份',
  unknown: '未公布',
  window: (from, to) => `${from} 至 ${to}`,
  restsOn: {
    published: '均为已公布数字',
    derived: '含推算数字',
    assumption: '含假设',
    illustrative: '示例数字，不可用于结算',
    unknown: '含未公布数字',
  },
  standing: {
    bound: '',
    no_agency: '未绑定机构',
    not_yet_bound: '期末时尚未绑定',
    unbound: '期末前已解绑',
  },
  enrolled: (kind, day, from, to) => {
    switch (kind) {
      case 'not_asked':
      case 'in_time':
      case 'carried_over':
        return '';
      case 'too_early':
        return `${day} 报名，早于报名时间（${from} 至 ${to}），不计奖励`;
      case 'late':
        return `${day} 报名，晚于报名时间（${from} 至 ${to}），不计奖励`;
      case 'none':
        return '未报名，不计奖励';
    }
  },
  furtherProblems: count => (count === 0 ? '' : `（另有 ${count} 处问题）`),
  standingCount: (standing, count) => `${standing} ${count} 人`,
  notCounted: parts => `未计入：${parts}`,
  highestTier: '已到最高档',
  notAsked: '该政策无需报名',
  inTime: (day, from, to) => `${day} 报名，在报名时间（${from} 至 ${to}）内`,
  carriedOver: (day, versions) => `${day} 报名，属 ${versions} 政策的报名，直接沿用`,
  unlimited: '不限',
  sheetRow: '行',
  column: '列',
  value: '值',
  problem: '问题',
  remedy: '改法',
  allIsWell: policy => `没有发现问题：可以按政策 ${policy} 计算。`,
  unlisted: count => `另有 ${count} 处问题没有列出。`,
};
