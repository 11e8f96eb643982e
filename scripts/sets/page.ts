import { OFFICE, type SetName } from './sets';

/**
 * A page of the source names the global set's Office.js. For another set its address, its origin in the Content-Security-Policy, and the host
 * where a reader is told of it become that set's. What is marked `data-sets="cn selfhost"` is kept in the sets that it names.
 *
 * @param host the host that the set is served from: what a reader is told where the set brings its own Office.js
 */
export function pageOf(html: string, set: SetName, host: string): string {
  const { script, origin } = OFFICE[set];
  const { script: known, origin: allowed = '' } = OFFICE.global;
  return keepOwn(html, set)
    .replaceAll(known, script)
    .replaceAll(` ${allowed}`, origin === undefined ? '' : ` ${origin}`)
    .replaceAll(new URL(known).host, origin === undefined ? host : new URL(origin).host);
}

/** Marked elements hold no other element of their own kind, so the next end is theirs. */
function keepOwn(html: string, set: SetName): string {
  return html.replace(
    /\s*<(\w+) data-sets="?([\w ]+?)"?(>[^]*?<\/\1>)/g,
    (_, name: string, sets: string, rest: string) => (sets.split(' ').includes(set) ? `<${name}${rest}` : ''),
  );
}
