import { useSyncExternalStore } from 'react';
import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { brandBackgrounds } from './brand';

const dark = window.matchMedia('(prefers-color-scheme: dark)');

function subscribe(changed: () => void): () => void {
  dark.addEventListener('change', changed);
  return () => {
    dark.removeEventListener('change', changed);
  };
}

/** Office.js tells no theme on the web, so the pane follows what the browser prefers. */
export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, () => dark.matches) ? darkTheme : lightTheme;
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
