/** What the user chose: a theme, or the browser's. */
export const THEMES = ['auto', 'light', 'dark', 'contrast'] as const;

export type ThemeChoice = (typeof THEMES)[number];

const KEY = 'playground.theme';
const prefersDark = matchMedia('(prefers-color-scheme: dark)');
const prefersContrast = matchMedia('(prefers-contrast: more)');

/** The theme of page, grid and, through its frame's colour scheme, the add-in's pane. */
export class Theme {
  private chosen: ThemeChoice = THEMES.find(each => each === localStorage.getItem(KEY)) ?? 'auto';

  constructor(private readonly dress: (dark: boolean) => void) {
    for (const preference of [prefersDark, prefersContrast]) {
      preference.addEventListener('change', () => {
        this.apply();
      });
    }
    this.apply();
  }

  get choice(): ThemeChoice {
    return this.chosen;
  }

  choose(choice: ThemeChoice): void {
    this.chosen = choice;
    localStorage.setItem(KEY, choice);
    this.apply();
  }

  private apply(): void {
    const browsers =
      prefersContrast.matches && prefersDark.matches ? 'contrast' : prefersDark.matches ? 'dark' : 'light';
    const shown = this.chosen === 'auto' ? browsers : this.chosen;
    document.documentElement.dataset['theme'] = shown;
    this.dress(shown !== 'light');
  }
}
