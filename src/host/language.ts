import type { Locale } from '../engine';
import { preference } from './preferences';

/**
 * The language to speak in: the one that the user chose in the pane, else Excel's own once Office.js is ready, the browser's before. Every
 * Chinese is answered in zh-CN.
 */
export function locale(): Locale {
  const preferred = preference('language');
  return preferred === 'auto' ? localeOf(excelLanguage() ?? navigator.language) : preferred;
}

export function localeOf(language: string): Locale {
  return /^zh\b/i.test(language) ? 'zh-CN' : 'en-US';
}

function excelLanguage(): string | undefined {
  if (typeof Office === 'undefined') return undefined;
  // The context is missing until Office is ready, whatever its type says.
  const context = Office.context as Partial<Office.Context> | undefined;
  const language = context?.displayLanguage;
  return language === '' ? undefined : language;
}
