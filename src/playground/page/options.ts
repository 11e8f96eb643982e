import { make, part } from './dom';
import { THEMES } from './theme';
import type { Locale, Strings } from './strings';
import type { Theme } from './theme';

/** Each language calls itself by its own name, so that nobody is lost in one that they cannot read. */
const LANGUAGES: readonly (readonly [Locale, string])[] = [
  ['zh-CN', '中文'],
  ['en-US', 'English'],
];

function choice<T extends string>(
  id: string,
  label: string,
  entries: readonly (readonly [T, string])[],
  chosen: T,
  choose: (value: T) => void,
): HTMLElement {
  const row = make('label', 'option');
  const select = make('select', 'option-choice');
  select.id = id;
  for (const [value, text] of entries) {
    const option = make('option', '', text);
    option.value = value;
    option.selected = value === chosen;
    select.append(option);
  }
  select.addEventListener('change', () => {
    const entry = entries.find(([value]) => value === select.value);
    if (entry) {
      choose(entry[0]);
    }
  });
  row.append(make('span', 'option-label', label), select);
  return row;
}

/** The playground's own options, behind one button. */
export function drawOptions(words: Strings, locale: Locale, theme: Theme, speak: (locale: Locale) => void): void {
  const button = part('options-button');
  button.append(make('span', '', words.options));
  part('options').replaceChildren(
    choice('language', words.language, LANGUAGES, locale, speak),
    choice(
      'theme',
      words.theme,
      THEMES.map(each => [each, words.themes[each]] as const),
      theme.choice,
      each => {
        theme.choose(each);
      },
    ),
  );
}
