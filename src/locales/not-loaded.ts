import type { Locale } from '../engine';

/** Said where a file of the add-in cannot be fetched; so it must come with functions.js itself. */
export const notLoaded: Readonly<Record<Locale, string>> = {
  'zh-CN': '加载项有一个文件没有加载成功。请检查网络，再按 Ctrl+Alt+F9 重新计算；仍然不行时，请重新打开工作簿。',
  'en-US':
    'A file of this add-in could not be loaded. Check the connection and recalculate with Ctrl+Alt+F9; if that does not help, reopen the workbook.',
};
