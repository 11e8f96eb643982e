/** Files count widths in characters of the usual font, heights in points, and days since 1900. */

const CHARACTER = 7;
const PADDING = 5;

export function pixelsOfWidth(characters: number): number {
  return Math.round(characters * CHARACTER + PADDING);
}

export function widthOfPixels(pixels: number): number {
  return Math.max(0, pixels - PADDING) / CHARACTER;
}

export function pixelsOfHeight(points: number): number {
  return Math.round((points * 4) / 3);
}

export function heightOfPixels(pixels: number): number {
  return pixels * 0.75;
}

const FIRST_DAY = Date.UTC(1899, 11, 31);
const DAY = 86_400_000;
/** Excel counts a 29 February 1900 that there never was. */
const NEVER = 60;

/** A date as Excel keeps it, to the microsecond; nothing for what is no date. */
export function serialOf(date: Date): number | undefined {
  const days = (date.getTime() - FIRST_DAY) / DAY;
  const serial = days >= NEVER ? days + 1 : days;
  return Number.isNaN(serial) ? undefined : Math.round(serial * 1e10) / 1e10;
}
