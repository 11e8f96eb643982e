import type { Locale } from '../../engine';

/** What kinds of functions there are, as the registry names them. */
type Category = 'rewards' | 'ranking' | 'policy';

/** Every sentence of the panel that shows the functions. */
export interface GalleryStrings {
  readonly title: string;
  readonly search: string;
  readonly categories: string;
  readonly all: string;
  readonly category: Readonly<Record<Category, string>>;
  readonly found: (count: number) => string;
  readonly nothing: (text: string) => string;
  readonly back: string;
  /** What parameters are called, by their names in formulas. */
  readonly parameter: Readonly<Record<string, string>>;
  readonly arguments: string;
  readonly noArguments: string;
  readonly optional: string;
  readonly howToFill: string;
  readonly take: string;
  /** The same for who does not see beside which field it stands. */
  readonly takeFor: (argument: string) => string;
  readonly asText: (text: string) => string;
  readonly asCells: (address: string) => string;
  readonly asName: (name: string) => string;
  readonly formula: string;
  readonly preview: string;
  readonly reading: string;
  readonly missing: (argument: string) => string;
  readonly expression: (argument: string) => string;
  readonly gone: (argument: string, text: string) => string;
  readonly large: (cells: string) => string;
  readonly calculate: string;
  readonly size: (rows: string, columns: string) => string;
  readonly sizePart: (rows: string, columns: string, shownRows: string) => string;
  readonly shows: (error: string) => string;
  readonly again: string;
  readonly broken: string;
  readonly examples: string;
  readonly exampleGives: (result: string) => string;
  readonly fill: string;
  readonly fillFrom: (formula: string) => string;
  readonly insert: string;
  readonly inserting: string;
  readonly goesTo: (address: string) => string;
  readonly fillFirst: (argument: string) => string;
  readonly inserted: (target: string) => string;
  readonly insertedShows: (target: string, error: string) => string;
  readonly takenCell: (target: string) => string;
  readonly taken: (target: string, room: string, cells: string, more: number) => string;
  readonly beyond: (target: string) => string;
  readonly circular: (target: string, reads: string) => string;
  /** Between the names of cells. */
  readonly join: string;
  readonly chooseAnother: string;
  readonly pickFree: string;
  readonly picked: (address: string) => string;
  readonly oneRange: string;
}

/** Fetches one language only. */
export async function galleryStrings(locale: Locale): Promise<GalleryStrings> {
  switch (locale) {
    case 'zh-CN':
      return (await import(/* webpackChunkName: "gallery-zh-CN" */ './gallery.zh-CN')).galleryZhCN;
    case 'en-US':
      return (await import(/* webpackChunkName: "gallery-en-US" */ './gallery.en-US')).galleryEnUS;
  }
}
