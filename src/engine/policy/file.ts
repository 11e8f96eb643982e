import { problem } from '../problem';
import type { Problem } from '../problem';
import { shortened } from '../roster/grid';
import type { Parsed } from './parse';
import { parsePolicy } from './parse';

/** The most characters that a policy file may have, and the most brackets that may stand within one another. */
const MOST_CHARACTERS = 2_000_000;
const MOST_DEEP = 32;

/**
 * A policy from the text of a file (JSON), or all that is wrong with it. Nothing in it is executed, and nothing is read of a file that is too
 * large or too deep. The key `$schema`, by which editors find docs/policy.schema.json, is passed over.
 *
 * @example readPolicyFile('{}') // { ok: false, problems: [{ code: 'policy.missing_key', params: { path: '', key: 'id' } }, …], warnings: [] }
 */
export function readPolicyFile(text: string): Parsed {
  if (text.length > MOST_CHARACTERS)
    return refused(problem('policy.file_too_large', { path: '', most: String(MOST_CHARACTERS) }));
  const { deepest, twice } = lookedOver(text);
  if (deepest > MOST_DEEP) return refused(problem('policy.too_deep', { path: '', most: String(MOST_DEEP) }));
  const data = parsed(text.replace(/^\ufeff/, ''));
  if (data === undefined) return refused(problem('policy.not_json', { path: '', found: shortened(text.trim(), 40) }));
  if (twice !== undefined) return refused(problem('policy.key_twice', { path: '', key: shortened(twice, 60) }));
  return parsePolicy(withoutSchema(data));
}

function refused(found: Problem): Parsed {
  return { ok: false, problems: [found], warnings: [] };
}

/** Undefined is nothing that JSON can say. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** How deep the brackets of a text stand, those within strings left out; and the first key that an object has twice, as JSON.parse would not say. */
function lookedOver(text: string): { readonly deepest: number; readonly twice: string | undefined } {
  const open: Set<string>[] = [];
  let deepest = 0;
  let twice: string | undefined;
  for (const [found, isKey] of text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?|[[{\]}]/gs)) {
    if (found === '[' || found === '{') deepest = Math.max(deepest, open.push(new Set()));
    else if (found === ']' || found === '}') open.pop();
    else if (isKey !== undefined) {
      const key = found.slice(1, found.lastIndexOf('"'));
      const keys = open.at(-1);
      if (keys?.has(key) === true) twice ??= key;
      keys?.add(key);
    }
  }
  return { deepest, twice };
}

function withoutSchema(data: unknown): unknown {
  if (typeof data !== 'object' || data === null || !Object.hasOwn(data, '$schema')) return data;
  return Object.fromEntries(Object.entries(data).filter(([key]) => key !== '$schema'));
}
