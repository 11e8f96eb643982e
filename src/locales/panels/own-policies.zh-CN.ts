import type { OwnPoliciesStrings } from './own-policies';

export const ownPoliciesZhCN: OwnPoliciesStrings = {
  sheetName: version => `政策 ${version}`,
  endOfTable: '需要加行时，请插在这一行上方。',
  edit: '编辑副本',
  editing: '正在复制…',
  editWhy: '把这份政策整份放到一张新工作表上，每个数字都可以改，公式随之重算。',
  complete: '补全这份政策',
  compare: '与另一份比较',
  whereTo: sheet => `补全好的政策放到哪里？放回“${sheet}”会替换整张表，您在表里加的备注和公式也会被替换。`,
  replace: '放回这张表',
  keepApart: '放到新工作表',
  mistakes: count => `这张政策表有 ${String(count)} 处错误`,
  mistakesWhy: '改好之前不会用它计算，引用它的公式会指出是哪个单元格。点一条即可跳到该单元格。',
  odd: count => `有 ${String(count)} 处请再核对`,
  goTo: address => `转到 ${address}`,
  more: count => `另有 ${String(count)} 处未列出。`,
  sound: '这张政策表没有错误。',
  notRead: '读取政策表的程序没有加载成功。请检查网络，再点一下工作表中的任意单元格。',
  strict: '严格模式',
  strictWhy: '打开后，凡是要用到示例数字的结果都显示 #N/A，并指出是哪个数字。对整个工作簿有效。',
};
