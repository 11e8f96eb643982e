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
  if (depthOf(text) > MOST_DEEP) return refused(problem('policy.too_deep', { path: '', most: String(MOST_DEEP) }));
  const data = parsed(text.replace(/^\ufeff/, ''));
  if (data === undefined) return refused(problem('policy.not_json', { path: '', found: shortened(text.trim(), 40) }));
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

/** How deep the brackets of a text stand, those within strings left out. */
function depthOf(text: string): number {
  let [depth, deepest] = [0, 0];
  for (const [found] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[{\]}]/gs)) {
    if (found === '[' || found === '{') deepest = Math.max(deepest, ++depth);
    else if (found === ']' || found === '}') depth--;
  }
  return deepest;
}

function withoutSchema(data: unknown): unknown {
  if (typeof data !== 'object' || data === null || !Object.hasOwn(data, '$schema')) return data;
  return Object.fromEntries(Object.entries(data).filter(([key]) => key !== '$schema'));
}
