import { createContext, useContext } from 'react';
import type { Locale } from '../../engine';
import type { PaneStrings } from '../../locales/pane';

export interface Speech {
  readonly locale: Locale;
  readonly strings: PaneStrings;
}

/** The language of the pane and its sentences. */
export const Language = createContext<Speech | undefined>(undefined);

export function useLanguage(): Speech {
  const speech = useContext(Language);
  if (speech === undefined) throw new Error('A part of the pane is drawn outside of <Language>.');
  return speech;
}
