import { manifestBase } from './base';

/** The manifest of a set that is served at an address: the developer's, with each of its addresses below that one. */
export function manifestOf(xml: string, base: string): string {
  const written = (text: string): string => text.replaceAll('&', '&amp;');
  return xml
    .replaceAll(manifestBase, written(base))
    .replaceAll(`>${new URL(manifestBase).origin}<`, `>${written(new URL(base).origin)}<`);
}
