/** What stands behind white text on the button, in each theme and state; each at least 4.5 : 1 against it. */
export const brandBackgrounds = {
  light: {
    colorBrandBackground: '#0f5b57',
    colorBrandBackgroundHover: '#0c4d4a',
    colorBrandBackgroundPressed: '#083a38',
  },
  dark: {
    colorBrandBackground: '#1b7d77',
    colorBrandBackgroundHover: '#1e837c',
    colorBrandBackgroundPressed: '#14635f',
  },
} as const;
