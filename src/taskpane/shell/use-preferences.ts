import { useState } from 'react';
import { calculateAll, locale, prefer, preference, type Preferences } from '../../host';
import { paneStrings } from '../../locales/pane';
import type { Speech } from '../parts/language';

export interface Chosen {
  readonly preferences: Preferences;
  readonly speech: Speech;
  prefer<K extends keyof Preferences>(key: K, value: Preferences[K]): void;
}

/** What the user prefers, kept; a language is spoken once its sentences are here, by the functions, too. */
export function usePreferences(first: Speech): Chosen {
  const [speech, setSpeech] = useState(first);
  const [preferences, setPreferences] = useState<Preferences>(() => ({
    language: preference('language'),
    theme: preference('theme'),
  }));
  return {
    preferences,
    speech,
    prefer: (key, value) => {
      prefer(key, value);
      setPreferences(before => ({ ...before, [key]: value }));
      const language = locale();
      if (language === speech.locale) return;
      void paneStrings(language).then(strings => {
        setSpeech({ locale: language, strings });
        return calculateAll();
      });
    },
  };
}
