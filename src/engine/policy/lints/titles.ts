import type { Problem } from '../../problem';
import { problem } from '../../problem';
import { nameKey } from '../../roster/names';
import type { Policy } from '../types';

/** Functions ask for tracks by their titles in either language: two that are the same do not tell which is meant. */
export function lintTitles({ tracks }: Policy): readonly Problem[] {
  const owners = { 'zh-CN': new Map<string, string>(), 'en-US': new Map<string, string>() };
  return tracks.flatMap(({ title }, i) => {
    const found = (['zh-CN', 'en-US'] as const).flatMap(locale => {
      const key = nameKey(title[locale]);
      const other = owners[locale].get(key);
      if (other === undefined) owners[locale].set(key, `tracks[${i}]`);
      const path = `tracks[${i}].title.${locale}`;
      return other === undefined ? [] : [problem('lint.same_title', { path, title: title[locale], other })];
    });
    return found.slice(0, 1);
  });
}
