/** 函数各参数的叫法，按公式中的参数名。 */
export const parametersZhCN: Readonly<Record<string, string>> = {
  roster: '花名册',
  track: '赛道',
  agency: '机构',
  policy: '政策',
  value: '数值',
  by: '汇总方式',
  top: '前几名',
  level: '等级',
  incubated: '新孵化人数',
  enrolled_on: '报名日期',
  path: '路径',
  date: '日期',
  a: '较早的政策',
  b: '较晚的政策',
};
