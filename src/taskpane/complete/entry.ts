import type { Localized, Shape } from '../../engine';

/** Between the items of a list, whoever types it. */
const BETWEEN = /\s*[,，、;；\n]\s*/;

/** What multiplies a number in Chinese tables, as powers of ten. */
const TIMES: Readonly<Record<string, string>> = { 万: '4', 亿: '8', w: '4', W: '4' };

const NUMBER = /^[¥$€£]?(-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(万|亿|w|W)?(?:元|人|位|名|分|个|份|%)?$/;

/**
 * A number as people write and portals show it; undefined for what is none.
 *
 * @example readFigure('￥1.2万') // 12000
 */
export function readFigure(text: string): number | undefined {
  const [, digits, times] = NUMBER.exec(text.normalize('NFKC').replace(/\s/g, '').replace(/[−–]/g, '-')) ?? [];
  if (digits === undefined) return undefined;
  // As one literal, so that 1.2万 is 12,000 and not nearly so.
  return Number(`${digits.replaceAll(',', '')}e${times === undefined ? '0' : (TIMES[times] ?? '0')}`);
}

/** What an entry means for a figure that holds such values; null where it is empty, the value itself where it says the same again. */
export function entryValue(text: string, shape: Shape, was: unknown): unknown {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  if (was !== null && entryText(was, shape).trim() === trimmed) return was;
  return meant(trimmed, shape, was);
}

function meant(text: string, shape: Shape, was: unknown): unknown {
  switch (shape.kind) {
    case 'number':
      return readFigure(text) ?? text;
    case 'truth':
      return text === 'true' ? true : text === 'false' ? false : text;
    case 'scalar':
      if (typeof was === 'string') return text;
      // In quotes even digits are text.
      if (/^".*"$/.test(text)) return text.slice(1, -1);
      return text === 'true' ? true : text === 'false' ? false : (readFigure(text) ?? text);
    case 'list':
      return text
        .split(BETWEEN)
        .flatMap(item => (item === '' ? [] : [item]))
        .map(item => meant(item, shape.item, undefined));
    case 'localized':
      return { 'zh-CN': text, 'en-US': text } satisfies Localized;
    case 'object':
    case 'choice':
    case 'fact':
    case 'one_of':
    case 'text':
      return text;
  }
}

/** A value as it stands in its field; nothing for one that is not known. */
export function entryText(value: unknown, shape: Shape): string {
  if (value === null || value === undefined) return '';
  if (shape.kind === 'localized') return (value as Localized)['zh-CN'];
  return Array.isArray(value) ? value.join(', ') : String(value as string | number | boolean);
}
