import { useEffect, useState, useSyncExternalStore } from 'react';
import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { officeIsDark, type Preferences } from '../../host';
import { brandBackgrounds } from './brand';

const dark = window.matchMedia('(prefers-color-scheme: dark)');
const forced = window.matchMedia('(forced-colors: active)');

function subscribe(changed: () => void): () => void {
  const media = [dark, forced];
  for (const each of media) each.addEventListener('change', changed);
  // Office has no event for its theme here; whoever has changed it comes back to the pane.
  window.addEventListener('focus', changed);
  return () => {
    for (const each of media) each.removeEventListener('change', changed);
    window.removeEventListener('focus', changed);
  };
}

/** Office's theme where it tells of one (on the desktop), else what the browser prefers. */
function seen(): Exclude<Preferences['theme'], 'auto'> {
  if (forced.matches) return 'contrast';
  return (officeIsDark() ?? dark.matches) ? 'dark' : 'light';
}

/** The theme that the user prefers, or else that of what is around the pane; and whether the browser's own parts must be light on dark. */
export function useTheme(preferred: Preferences['theme']): { readonly theme: Theme; readonly dark: boolean } {
  const around = useSyncExternalStore(subscribe, seen);
  const wanted = preferred === 'auto' ? around : preferred;
  const contrast = useContrastTheme(wanted === 'contrast');
  if (wanted === 'contrast') return { theme: contrast ?? darkTheme, dark: true };
  return wanted === 'dark' ? { theme: darkTheme, dark: true } : { theme: lightTheme, dark: false };
}

/** Few need it, so that only they fetch it. */
function useContrastTheme(wanted: boolean): Theme | undefined {
  const [theme, setTheme] = useState<Theme>();
  useEffect(() => {
    if (wanted) {
      void import(/* webpackChunkName: "contrast" */ './contrast').then(({ contrastTheme }) => {
        setTheme({ ...contrastTheme, fontFamilyBase });
      });
    }
  }, [wanted]);
  return theme;
}

/** Fluent's fonts for digits and Latin letters, then the systems' own for Chinese, which Fluent's list leaves to chance. */
const fontFamilyBase =
  "'Segoe UI', -apple-system, BlinkMacSystemFont, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";

/** The product's green, in place of Fluent's blue, for what is pressed and what has the focus. */
const lightTheme: Theme = {
  ...webLightTheme,
  fontFamilyBase,
  ...brandBackgrounds.light,
  colorBrandForeground1: '#0f5b57',
  colorBrandStroke1: '#0f5b57',
  colorCompoundBrandStroke: '#0f5b57',
  colorCompoundBrandStrokePressed: '#083a38',
};

const darkTheme: Theme = {
  ...webDarkTheme,
  fontFamilyBase,
  ...brandBackgrounds.dark,
  colorBrandForeground1: '#6cc9ba',
  colorBrandStroke1: '#6cc9ba',
  colorCompoundBrandStroke: '#6cc9ba',
  colorCompoundBrandStrokePressed: '#4fae9f',
};
