/** SVG as text: what is drawn can be tested without a page. */

export type Attributes = Readonly<Record<string, string | number | undefined>>;

export function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function short(value: string | number): string {
  return typeof value === 'number' ? String(Math.round(value * 100) / 100) : escape(value);
}

export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${short(value)}"`],
  );
  return `<${name}${written.join('')}>${children.join('')}</${name}>`;
}

/** Letters of Chinese are as wide as they are high; others about half. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const letter of text) {
    width += letter > '\u2e7f' ? size : size * 0.56;
  }
  return width;
}

/** Cut to a width, with an ellipsis. */
export function fit(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) {
    return text;
  }
  let kept = '';
  for (const letter of text) {
    if (textWidth(`${kept}${letter}…`, size) > width) {
      break;
    }
    kept += letter;
  }
  return `${kept}…`;
}
