import type { Locale } from '../engine';

/** What the user prefers over what Office and the browser say; kept in the browser, for all workbooks. */
export interface Preferences {
  readonly language: Locale | 'auto';
  readonly theme: 'auto' | 'light' | 'dark' | 'contrast';
}

const ALLOWED: { readonly [K in keyof Preferences]: readonly Preferences[K][] } = {
  language: ['auto', 'zh-CN', 'en-US'],
  theme: ['auto', 'light', 'dark', 'contrast'],
};

/** Where the browser gives no room to keep it (private windows, blocked storage), a preference lasts as long as the page. */
const unkept: { [K in keyof Preferences]?: Preferences[K] } = {};

export function preference<K extends keyof Preferences>(key: K): Preferences[K] {
  const kept = unkept[key] ?? storage()?.getItem(place(key));
  return ALLOWED[key].find(each => each === kept) ?? ('auto' as Preferences[K]);
}

export function prefer<K extends keyof Preferences>(key: K, value: Preferences[K]): void {
  unkept[key] = value;
  try {
    storage()?.setItem(place(key), value);
  } catch (problem) {
    // A full store: kept for this page.
    if (!(problem instanceof DOMException)) throw problem;
  }
}

/** Browsers part the stores of one address by the site around it; Office tells by which key. */
function place(key: string): string {
  const partition = typeof Office === 'undefined' ? undefined : (Office.context as Partial<Office.Context> | undefined);
  return `${partition?.partitionKey ?? ''}mcn.${key}`;
}

function storage(): Storage | undefined {
  try {
    return window.localStorage;
  } catch (problem) {
    // Blocked by the browser's settings.
    if (problem instanceof DOMException) return undefined;
    throw problem;
  }
}
