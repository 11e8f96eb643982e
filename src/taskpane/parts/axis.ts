import type { Locale } from '../../engine';

/**
 * Round values for an axis from 0, about so many steps of 1, 2 or 5 times a power of ten apart.
 *
 * @param covering the last one is the most or above it; else the most or below it
 * @param whole of what is counted there are no halves
 * @example ticksUpTo(16_000, 3, { covering: true, whole: true }) // [0, 5000, 10000, 15000, 20000]
 */
export function ticksUpTo(
  most: number,
  steps: number,
  { covering, whole }: { readonly covering: boolean; readonly whole: boolean },
): number[] {
  const rough = most / steps;
  const power = Math.floor(Math.log10(rough));
  // Powers below 1 are divided by, so that three times a tenth is nearly 0.3 and nothing worse.
  const [times, over] = power < 0 ? [1, 10 ** -power] : [10 ** power, 1];
  const factor = [1, 2, 5, 10].find(each => (each * times) / over >= rough * 0.75) ?? 10;
  const step = whole && (factor * times) / over < 1 ? { times: 1, over: 1 } : { times: factor * times, over };
  const count = (most * step.over) / step.times;
  const last = covering ? Math.ceil(count - 1e-9) : Math.floor(count + 1e-9);
  return Array.from({ length: last + 1 }, (_, i) => (i * step.times) / step.over);
}

/** Where a language begins to count in larger words. */
const LARGE: Readonly<Record<Locale, number>> = { 'zh-CN': 10_000, 'en-US': 1_000_000 };

/** A value beside an axis, where there is little room: 30,000 is 3万 in Chinese. */
export function axisText(value: number, locale: Locale): string {
  if (value < LARGE[locale]) return value.toLocaleString('en-US', { maximumFractionDigits: 6 });
  return value.toLocaleString(locale, { notation: 'compact', maximumFractionDigits: 2 });
}
