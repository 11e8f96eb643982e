import { brandBackgrounds } from '../../src/taskpane/shell/brand';

/** Relative luminance as WCAG 2 defines it, of a colour written #rrggbb. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => {
    const part = parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe('white text on the button', () => {
  const cases = Object.entries(brandBackgrounds).flatMap(([theme, colors]) =>
    Object.entries(colors).map(([name, color]) => [theme, name, color] as const),
  );

  it.each(cases)('can be read in the %s theme on %s', (_, __, color) => {
    expect(1.05 / (luminance(color) + 0.05)).toBeGreaterThanOrEqual(4.5);
  });
});
