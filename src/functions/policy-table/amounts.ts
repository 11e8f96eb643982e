import type { Shape } from '../../engine';

/** A number with what people write around it: a currency, 万 or k, a unit, "or more". */
const DRESSED =
  /^(?:约|至少|[≥>]=?)?([+-]?)(?:[¥$€£]|RMB|CNY|USD)?(\d{1,3}(?:,\d{3})+|\d+)?(\.\d+)?(万|萬|亿|億|千|百|w|k)?(%|元|圆|圓|块钱?|人|名|位|个|個|分|份|件|单|次|场|RMB|CNY|yuan|creators?|points?)?(?:\/[\p{L}]{1,8})?(?:整|起|以上|及以上|\+)?$/iu;

const ZEROS: Readonly<Record<string, number>> = { 万: 4, 萬: 4, w: 4, 亿: 8, 億: 8, 千: 3, k: 3, 百: 2 };

/** Beyond it a number would be written with an exponent, or not be exact. */
const MOST = 1e15;

/**
 * The number that a text stands for, as it should be written in its cell; undefined where the text tells none, or not for certain.
 *
 * @param shape of what the cell holds: only what is counted in percent takes the number of a percentage
 * @example meantBy('1.2万', amount) // '12000'
 */
export function meantBy(text: string, shape: Shape | undefined): string | undefined {
  const found = DRESSED.exec(text.normalize('NFKC').replace(/\s+/g, ''));
  const [, sign = '', whole = '', decimals = '', unit = '', counted = ''] = found ?? [];
  if (found === null || whole + decimals === '') return undefined;
  if (counted === '%' && (unit !== '' || !isPercent(shape))) return undefined;
  const number = Number(`${sign}${whole.replace(/,/g, '')}${decimals}e${ZEROS[unit.toLowerCase()] ?? 0}`);
  return Math.abs(number) < MOST ? plain(number) : undefined;
}

function plain(number: number): string {
  return number.toFixed(6).replace(/\.?0+$/, '');
}

/** Shares go to 100, rates to 1000. */
function isPercent(shape: Shape | undefined): boolean {
  return shape?.kind === 'number' && (shape.most ?? Infinity) <= 1000 && shape.step !== 1;
}
