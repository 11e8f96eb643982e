import type { Locale } from '../../engine';
import { registry, type Definition } from '../../functions';
import type { Texts } from '../../functions/definition';
import { galleryStrings, type GalleryStrings } from '../../locales/panels/gallery';
import { once } from '../parts/panel-strings';

/** A function with what people read about it. */
export interface Described {
  readonly definition: Definition;
  readonly texts: Texts;
}

/** The panel's sentences, and every function of the registry. */
export interface Words {
  readonly strings: GalleryStrings;
  readonly functions: readonly Described[];
}

export const loadWords = once(async (locale: Locale): Promise<Words> => {
  const described = registry.map(async definition => ({ definition, texts: (await definition.texts()).texts }));
  const [strings, functions] = await Promise.all([galleryStrings(locale), Promise.all(described)]);
  return { strings, functions };
});
