import { createElement } from 'react';
import type { Book } from './book';

/** Makes a picture known to the grid's menus, which take React components only. Gives its name there. */
export function pictureOf(book: Book, id: string, address: string): string {
  const name = `picture-${id}`;
  book.api.registerComponent(name, () => createElement('img', { src: address, width: 16, height: 16, alt: '' }));
  return name;
}
