import type { Policy, Problem } from '../../engine';
import { cellText, groundOf, isBlank, isErrorCell, nameKey, nameOf, problem } from '../../engine';
import type { CallContext, ResultCell } from '../definition';
import { basisOf, withheldBasis, wordsOf } from '../words';
import { digestOf } from './digest';
import { isFact, isLocalized } from './parts';
import { cited, namesIn, resolve, unknownNumber } from './resolve';

type Asking = Pick<CallContext, 'locale' | 'strict'>;

/**
 * What a policy says at the path in a cell: a number as a number, ids and closed values as the policy file writes them, texts in the
 * language of the caller. What is not known is an error that names it; so is a whole part, with a list of what is in it.
 */
export function valueAt(policy: Policy, cell: unknown, context: Asking): ResultCell {
  const { locale } = context;
  if (isBlank(cell)) return '';
  if (isErrorCell(cell)) return { problem: problem('argument.error_cell', { name: 'path', value: cellText(cell) }) };
  const path = nameOf(cell) ?? cellText(cell);
  const ofWhole = isAboutAll(path) ? ABOUT_ALL[nameKey(path)] : undefined;
  if (ofWhole !== undefined) return ofWhole(policy, context);
  const found = resolve(policy, path);
  if (!found.ok) return { problem: found.problems[0] as Problem };
  const part = found.value;
  const value = isFact(part.value) ? part.value.value : part.value;
  if (value === null) return { problem: unknownNumber(policy, part) };
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string') return value;
  if (isLocalized(value)) return value[locale];
  if (isListOfIds(value)) return value.join(wordsOf({ locale }).join);
  return {
    problem: problem('policy.path_section', { path: cited(path), policy: policy.version, here: namesIn(part) }),
  };
}

/** What can be asked of a policy besides its figures: whether it has changed (see digest.ts), and what its weakest figure rests on. */
const ABOUT_ALL: Readonly<Record<string, (policy: Policy, context: Asking) => string>> = {
  digest: digestOf,
  basis: (policy, context) => {
    const restsOn = groundOf(policy, policy.tracks);
    return context.strict === true && restsOn === 'illustrative'
      ? withheldBasis(policy, context)
      : basisOf(policy, restsOn, context);
  },
};

export function isAboutAll(path: string): boolean {
  return Object.hasOwn(ABOUT_ALL, nameKey(path));
}

function isListOfIds(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length > 0 && value.every(item => typeof item === 'string');
}
