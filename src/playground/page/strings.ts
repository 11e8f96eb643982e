/** The host's own words, in both languages; the add-in brings its own. */

export type Locale = 'zh-CN' | 'en-US';

const EN = {
  title: 'Playground',
  subtitle: 'A grid that answers the add-in as Excel on the web does',
  language: '中文',
  languageTip: '切换到中文',
  ready: 'Ready',
  calculating: 'Calculating…',
  loading: 'Loading the add-in…',
  resize: 'Drag to change the width of the pane',
  closePane: 'Close the pane',
  discard: 'The workbook is too large to be kept while the language changes. Change it and lose the edits?',
  refused: (what: string) => `The add-in asked for something that the playground does not answer: ${what}.`,
  failed: (reason: string) => `The playground could not start: ${reason}`,
  tooLarge: (cells: string, limit: string) =>
    `This call would carry ${cells} cells; Excel sends at most ${limit}. Give a smaller range, for instance only the rows with data.`,
  notOneCell: (parameter: string) => `"${parameter}" takes a single cell, not a range. Give one cell.`,
  errors: {
    '#CALC!': 'The result is an empty array.',
    '#SPILL!': 'The result needs more cells than are free. Clear the cells below or to the right.',
    '#NAME?': 'The formula holds a name that is not known. Check its spelling.',
    '#REF!': 'The formula refers to cells that are no longer there.',
    '#CYCLE!': 'The formula refers to itself, directly or through other cells. Make it refer to other cells.',
    '#GETTING_DATA': 'The add-in is calculating this cell.',
    '#N/A': 'A value is not available, or an argument is missing.',
    '#VALUE!': 'An argument has the wrong kind of value.',
    '#DIV/0!': 'The formula divides by zero.',
    '#NUM!': 'A number is out of range.',
  } as Readonly<Record<string, string>>,
};

export type Strings = typeof EN;

const ZH: Strings = {
  title: '试用台',
  subtitle: '像网页版 Excel 一样应答加载项的表格',
  language: 'English',
  languageTip: 'Switch to English',
  ready: '就绪',
  calculating: '正在计算…',
  loading: '正在载入加载项…',
  resize: '拖动以调整窗格宽度',
  closePane: '关闭窗格',
  discard: '工作簿太大，切换语言时无法保留。仍要切换并放弃修改吗？',
  refused: what => `加载项请求了试用台不支持的功能：${what}。`,
  failed: reason => `试用台无法启动：${reason}`,
  tooLarge: (cells, limit) =>
    `此次调用含 ${cells} 个单元格，Excel 最多传送 ${limit} 个。请缩小区域，例如只选有数据的行。`,
  notOneCell: parameter => `“${parameter}”只接受一个单元格，不接受区域。请改为单个单元格。`,
  errors: {
    '#CALC!': '结果是空数组。',
    '#SPILL!': '结果需要的单元格被占用。请清空下方或右侧的单元格。',
    '#NAME?': '公式中有无法识别的名称。请检查拼写。',
    '#REF!': '公式引用的单元格已不存在。',
    '#CYCLE!': '公式直接或间接引用了自身。请改为引用其他单元格。',
    '#GETTING_DATA': '加载项正在计算此单元格。',
    '#N/A': '没有可用的值，或缺少参数。',
    '#VALUE!': '参数的值类型不对。',
    '#DIV/0!': '公式除以了零。',
    '#NUM!': '数值超出范围。',
  },
};

export function stringsOf(locale: Locale): Strings {
  return locale === 'zh-CN' ? ZH : EN;
}

/** `?locale=` decides, else the browser's language; Chinese of any region is Chinese, anything but English too. */
export function chooseLocale(search: string, language: string): Locale {
  const wanted = new URLSearchParams(search).get('locale') ?? language;
  return wanted.toLowerCase().startsWith('en') ? 'en-US' : 'zh-CN';
}
