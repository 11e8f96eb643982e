import { scaledFromDigits } from './fen';

const SYMBOL = '(?:¥|RMB|CNY)?';
const AMOUNT = new RegExp(
  `^([+-]?)\\s*${SYMBOL}\\s*([+-]?)(\\d{1,3}(?:,\\d{3})+|\\d+)?(?:\\.(\\d+))?\\s*([万萬亿億]?)\\s*(?:元|圆|圓|RMB|CNY)?$`,
  'i',
);
const UNIT_DIGITS: Readonly<Record<string, number>> = { '': 0, 万: 4, 萬: 4, 亿: 8, 億: 8 };

/**
 * An amount written as text, to fen: `￥12,345.60`, `1.2万`, `-3 元`, full-width digits; thousands separators must stand right.
 * undefined: not an amount; NaN: beyond MAX_FEN.
 *
 * @example fenFromText('1.2万') // 1_200_000
 */
export function fenFromText(text: string): number | undefined {
  // A run of spaces could be shared out among the pattern's \s* in as many ways as its length squared.
  const plain = text.normalize('NFKC').replace(/[−–]/g, '-').replace(/\s+/g, ' ').trim();
  const match = AMOUNT.exec(plain);
  if (match === null) return undefined;
  const [, outer = '', inner = '', whole = '', fraction = '', unit = ''] = match;
  if ((whole === '' && fraction === '') || (outer !== '' && inner !== '')) return undefined;
  const digits = whole.replace(/,/g, '') + fraction;
  return scaledFromDigits(outer === '-' || inner === '-', digits, fraction.length - (UNIT_DIGITS[unit] ?? 0), 2);
}
