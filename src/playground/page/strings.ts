import type { LeftOut, OpenFailure } from '../xlsx/opened';
import type { ThemeChoice } from './theme';

/** The host's own words, in both languages; the add-in brings its own. */

export type Locale = 'zh-CN' | 'en-US';

const EN = {
  title: 'Playground',
  subtitle: 'A grid that answers the add-in as Excel on the web does',
  open: 'Open',
  openTip: 'Open a workbook (.xlsx) or a table of text (.csv); it can also be dropped onto the page (Ctrl+O)',
  save: 'Save',
  saveTip: 'Save the workbook as an .xlsx file (Ctrl+S)',
  opening: (file: string) => `Opening “${file}”…`,
  saving: 'Saving…',
  saved: (file: string) => `Saved as “${file}”.`,
  savedWithCharts: (file: string) =>
    `Saved as “${file}”. Excel shows its charts; the playground does not open them again.`,
  dropHere: 'Drop a workbook here to open it',
  replace: (open: string, file: string) =>
    `“${open}” has changes that are not saved. Open “${file}” in its place and lose them?`,
  replaceIt: 'Open it',
  keepIt: 'Keep what is open',
  understood: 'OK',
  notOpened: {
    encrypted: (file: string) =>
      `“${file}” is protected by a password. Take the password off in Excel (File > Info > Protect Workbook), save the file and open it again.`,
    xls: (file: string) => `“${file}” is a workbook of the old kind (.xls). Save it as .xlsx in Excel and open that.`,
    broken: (file: string) =>
      `“${file}” is damaged or is no workbook. If Excel can open it, save it there as .xlsx and open that.`,
    tooLarge: (file: string) =>
      `“${file}” holds more than the playground can take (2,000,000 cells). Keep only the rows and columns that are needed and open it again.`,
    empty: (file: string) => `“${file}” is empty. Choose another file.`,
    other: (file: string) => `“${file}” cannot be opened here. Choose an .xlsx or a .csv file.`,
  } satisfies Record<OpenFailure, (file: string) => string> as Record<OpenFailure, (file: string) => string>,
  leftOut: (kinds: readonly string[]) =>
    `The file also holds ${kinds.join(', ')}. The playground neither shows nor saves them.`,
  kinds: {
    charts: 'charts',
    pictures: 'pictures',
    pivots: 'pivot tables',
    conditions: 'conditional formats',
    validations: 'rules for what may be entered',
    comments: 'comments',
    links: 'links to other workbooks',
  } satisfies Record<LeftOut, string> as Record<LeftOut, string>,
  options: 'Options',
  language: 'Language',
  theme: 'Theme',
  themes: {
    auto: 'As the browser',
    light: 'Light',
    dark: 'Dark',
    contrast: 'High contrast',
  } satisfies Record<ThemeChoice, string> as Record<ThemeChoice, string>,
  ready: 'Ready',
  calculating: 'Calculating…',
  loading: 'Loading the add-in…',
  resize: 'Drag to change the width of the pane',
  closePane: 'Close the pane',
  discard: 'The workbook is too large to be kept while the language changes. Change it and lose the edits?',
  discardIt: 'Change it',
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
  open: '打开',
  openTip: '打开工作簿（.xlsx）或文本表格（.csv），也可以把文件拖到页面上（Ctrl+O）',
  save: '保存',
  saveTip: '将工作簿保存为 .xlsx 文件（Ctrl+S）',
  opening: file => `正在打开“${file}”…`,
  saving: '正在保存…',
  saved: file => `已保存为“${file}”。`,
  savedWithCharts: file => `已保存为“${file}”。其中的图表可在 Excel 中显示，但试用台不会再次打开图表。`,
  dropHere: '将工作簿拖到此处即可打开',
  replace: (open, file) => `“${open}”有尚未保存的修改。要放弃这些修改并打开“${file}”吗？`,
  replaceIt: '打开',
  keepIt: '保留当前工作簿',
  understood: '知道了',
  notOpened: {
    encrypted: file => `“${file}”有密码保护。请在 Excel 中取消密码（文件 > 信息 > 保护工作簿），保存后重新打开。`,
    xls: file => `“${file}”是旧版工作簿（.xls）。请在 Excel 中另存为 .xlsx 后再打开。`,
    broken: file => `“${file}”已损坏或不是工作簿。如果 Excel 能打开它，请另存为 .xlsx 后再打开。`,
    tooLarge: file => `“${file}”的内容超出试用台的上限（200 万个单元格）。请只保留需要的行和列，然后重新打开。`,
    empty: file => `“${file}”是空文件。请选择其他文件。`,
    other: file => `这里无法打开“${file}”。请选择 .xlsx 或 .csv 文件。`,
  },
  leftOut: kinds => `文件中还有${kinds.join('、')}。试用台不显示也不保存这些内容。`,
  kinds: {
    charts: '图表',
    pictures: '图片',
    pivots: '数据透视表',
    conditions: '条件格式',
    validations: '数据验证',
    comments: '批注',
    links: '指向其他工作簿的链接',
  },
  options: '选项',
  language: '语言',
  theme: '主题',
  themes: { auto: '跟随浏览器', light: '浅色', dark: '深色', contrast: '高对比度' },
  ready: '就绪',
  calculating: '正在计算…',
  loading: '正在载入加载项…',
  resize: '拖动以调整窗格宽度',
  closePane: '关闭窗格',
  discard: '工作簿太大，切换语言时无法保留。仍要切换并放弃修改吗？',
  discardIt: '切换',
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
