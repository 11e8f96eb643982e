import type { Locale } from '../../engine';
import type { Described } from './words';

/** The functions whose name or description in the pane's language has every word that is asked for. */
export function search(functions: readonly Described[], asked: string, locale: Locale): readonly Described[] {
  const words = plain(asked).split(' ').filter(Boolean);
  return functions.filter(({ definition, texts }) => {
    const text = plain(`MCN.${definition.name} ${definition.name} ${texts.description[locale]}`);
    return words.every(word => text.includes(word));
  });
}

/** Width, case, and what joins the words of a name do not matter. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_]+/g, ' ')
    .trim();
}
