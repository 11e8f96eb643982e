import { parseArgs } from 'node:util';

/** Where the developer's own server is, as manifest.xml has it. */
export const manifestBase = 'https://localhost:3000/';

/** The address that the files of a set will be served at, with `/` at its end; or why it cannot be one. */
export type Base = { readonly url: string } | { readonly refused: string };

const LOCAL = ['localhost', '127.0.0.1', '[::1]'];

/** The base that `npm run build` was given: `--base https://…`, else the address of the developer's own server. */
export function baseOf(args: readonly string[]): Base {
  try {
    const { values } = parseArgs({ args: [...args], options: { base: { type: 'string', default: manifestBase } } });
    return readBase(values.base);
  } catch (problem) {
    const said = problem instanceof Error ? problem.message.split('. ')[0] : String(problem);
    return { refused: `${String(said)}. The build takes one option: --base https://host/folder/` };
  }
}

/** What Excel would not load, or would load from elsewhere than was meant, is refused; a missing `/` at the end is added. */
function readBase(text: string): Base {
  const refused = (why: string): Base => ({ refused: `--base ${text}: ${why}` });
  if (!URL.canParse(text)) return refused('not an address; write it like https://host/folder/');
  const url = new URL(text);
  const local = LOCAL.includes(url.hostname);
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    return refused('an address of the web begins with https://');
  if (url.protocol === 'http:' && !local)
    return refused('Excel loads add-ins over https alone; http is for localhost.');
  if (url.username !== '' || url.password !== '')
    return refused('a manifest can be read by all; leave name and password out.');
  if (text.includes('?') || text.includes('#')) return refused('files lie below it; leave out what follows ? or #.');
  if (/\.(?:html?|xml|js)$/i.test(url.pathname)) return refused('names a file; give the folder that it lies in.');
  return { url: url.href.endsWith('/') ? url.href : `${url.href}/` };
}
