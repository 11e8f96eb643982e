import { use } from 'react';
import type { Locale } from '../../engine';
import { useLanguage } from './language';

/**
 * The sentences of a panel, fetched with it, in one language only. Suspends until they are there.
 *
 * @param load gives a panel's sentences, the same promise each time for one language (`once`)
 */
export function usePanelStrings<S>(load: (locale: Locale) => Promise<S>): S {
  return use(load(useLanguage().locale));
}

/** Asks once for each language; what could not be fetched is asked for again. */
export function once<S>(load: (locale: Locale) => Promise<S>): (locale: Locale) => Promise<S> {
  const asked = new Map<Locale, Promise<S>>();
  return locale => {
    const known = asked.get(locale);
    if (known !== undefined) return known;
    const asking = load(locale);
    asked.set(locale, asking);
    asking.catch(() => asked.delete(locale));
    return asking;
  };
}
