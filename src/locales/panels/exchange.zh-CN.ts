import type { ExchangeStrings } from './exchange';

export const exchangeZhCN: ExchangeStrings = {
  why: '把当前政策存成文件，交给同事或带到另一个工作簿；也可以读入别人给的政策文件。文件只在这台电脑上读写。',
  importWhy: '读入别人给的政策文件（.json 或 .xlsx），放到新工作表上，并设为这个工作簿的政策。文件只在这台电脑上读取。',
  exportJson: '导出 JSON',
  exportWorkbook: '导出 .xlsx',
  import: '导入…',
  copyJson: '复制 JSON',
  saved: file => `已保存为 ${file}，请到下载文件夹中查看。`,
  notSaved: '这里不能保存文件。请改用“复制 JSON”，再粘贴到文本文件里保存。',
  copied: '已复制 JSON。',
  notCopied: '这里不能复制。请改用“导出 JSON”。',
  reading: '正在读取文件…',
  imported: (title, warnings) =>
    `已读入“${title}”，放在新的工作表里，并设为这个工作簿的政策。${warnings === 0 ? '' : `有 ${warnings} 处值得留意，见政策面板的列表。`}`,
  refused: (file, count) => `没有读入 ${file}：其中有 ${count} 处问题，工作簿没有改动。`,
  more: count => `另有 ${count} 处。`,
  unreadable: {
    empty: file => `没有读入 ${file}：这个文件是空的。请确认选对了文件，或重新导出。`,
    gone: file => `没有读入 ${file}：读不到这个文件，它可能已被移动、删除，或正被其他程序占用。请重新选择。`,
    encoding: file => `没有读入 ${file}：文字编码不是 UTF-8。请用记事本等编辑器打开，另存为 UTF-8 编码，再导入。`,
    locked: file =>
      `没有读入 ${file}：工作簿带有密码，或是旧的 .xls 格式。请在 Excel 里去掉密码，另存为 .xlsx，再导入。`,
    neither: file =>
      `没有读入 ${file}：它既不是 .xlsx 工作簿，也不是 JSON。请选用“导出 .xlsx”或“导出 JSON”得到的文件。`,
    too_long: file => `没有读入 ${file}：文件超过 200 万个字符，不会是一份政策。请确认选对了文件。`,
    too_large: file =>
      `没有读入 ${file}：文件太大，最多 5 MB（解压后 50 MB）、200 张工作表、每张 10 万行。请确认选对了文件；如果政策在一个大工作簿里，请打开那个工作簿，用“导出 .xlsx”单独存出政策。`,
    broken: file => `没有读入 ${file}：文件已损坏，或不是 .xlsx 工作簿。请重新导出后再试。`,
    several: file =>
      `没有读入 ${file}：工作簿里有几张政策表，不知道要哪一张。请只保留一张，或先在那个工作簿的政策面板里选用其中一张并保存。`,
    no_table: file =>
      `没有读入 ${file}：工作簿里没有政策表，即没有一行同时有“值”“状态”“路径”三个表头。请选用“导出 .xlsx”得到的文件。`,
  },
};
