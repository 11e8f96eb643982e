import type { Locale } from '../engine';

/** The language to speak in: Excel's own once Office.js is ready, the browser's before. Every Chinese is answered in zh-CN. */
export function locale(): Locale {
  return localeOf(excelLanguage() ?? navigator.language);
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
