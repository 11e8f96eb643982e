import type { Failure, Locale, Problem, ProblemCode } from '../engine';
import { fail } from '../engine';
import type { ProblemMessages } from '../locales';
import { describeParts, describeProblem, loadMessagesFor, notLoaded, tableWords } from '../locales';
import type { ResultCell } from './definition';
import { locate } from './locate';

/** Turns failures into Excel's errors, and what is said about problems into text, in the language of the page. */
export interface Errors {
  readonly of: (failure: Failure, address?: string) => CustomFunctions.Error;
  readonly cell: (cell: ResultCell) => Exclude<ResultCell, object> | CustomFunctions.Error;
}

/**
 * Puts these problems, and no others, into words. Where the sentences cannot be fetched, the errors say so in place of them: the right error
 * with that text beats none.
 */
export async function errorsIn(locale: Locale, problems: readonly Problem[]): Promise<Errors> {
  const messages = await loadMessagesFor(problems, locale).catch(() => undefined);
  const of: Errors['of'] = (failure, address) => errorOf(failure, locale, messages, address);
  const cell: Errors['cell'] = cell => {
    if (typeof cell !== 'object') return cell;
    if ('problem' in cell) return of(fail(cell.problem));
    return messages === undefined ? notLoadedError(locale) : describeParts(cell.of, messages)[cell.says];
  };
  return { of, cell };
}

const LOOK_UPS: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'track.unknown',
  'agency.unknown',
  'creator.unknown',
  'quota.none',
  'quota.level_not_covered',
  'policy.unknown',
  'policy.none_on',
  'policy.path_unknown',
  'policy.no_ranking',
  'policy.number_unknown',
  'policy.number_illustrative',
]);

/** #N/A for what was looked up and not found, #VALUE! for what is wrong: only these two show their text in Excel. */
function errorOf(
  { problems, unlisted = 0 }: Failure,
  locale: Locale,
  messages: ProblemMessages | undefined,
  address: string | undefined,
): CustomFunctions.Error {
  const [first] = problems;
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  const code = first !== undefined && LOOK_UPS.has(first.code) ? notAvailable : invalidValue;
  if (messages === undefined) return new CustomFunctions.Error(code, notLoaded[locale]);
  if (first === undefined) return new CustomFunctions.Error(code);
  const further = tableWords[locale].furtherProblems(problems.length - 1 + unlisted);
  return new CustomFunctions.Error(code, describeProblem(locate(first, address), messages) + further);
}

/** Of a function whose body cannot be fetched: #N/A, as it may be there with the next recalculation. */
export function notLoadedError(locale: Locale): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, notLoaded[locale]);
}
