/** From the least to the greatest value that is drawn, in steps that people count in. */
export interface Scale {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
}

const STEPS = [1, 2, 2.5, 5, 10];
/** More lines than this are noise. */
const MOST = 6;

/** Always shows zero, from which bars grow. */
export function scaleOf(values: readonly number[]): Scale {
  const least = values.reduce((a, b) => Math.min(a, b), 0);
  const greatest = values.reduce((a, b) => Math.max(a, b), 0) || (least === 0 ? 1 : 0);
  const rough = (greatest - least) / (MOST - 1);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = (STEPS.find(each => each * power >= rough) ?? 10) * power;
  const [first, last] = [Math.floor(least / step), Math.ceil(greatest / step)];
  const ticks = Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
  return { from: first * step, to: last * step, ticks };
}

/** A value in the format of its cell, as far as an axis needs it. */
export function formatter(format: string, locale: string): (value: number) => string {
  const percent = format.includes('%');
  const decimals = /0\.(0+)/.exec(format)?.[1]?.length;
  const number = new Intl.NumberFormat(locale, {
    style: percent ? 'percent' : 'decimal',
    maximumFractionDigits: decimals ?? (percent ? 0 : 2),
  });
  return value => number.format(value);
}
