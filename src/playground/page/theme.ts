const dark = matchMedia('(prefers-color-scheme: dark)');

/** The grid follows what the browser prefers, as the page's style sheet and the add-in's pane do. */
export function followTheme(dress: (dark: boolean) => void): void {
  dress(dark.matches);
  dark.addEventListener('change', () => {
    dress(dark.matches);
  });
}
