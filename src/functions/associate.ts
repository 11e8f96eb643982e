import type { Failure, Locale, Problem } from '../engine';
import { fail, problem } from '../engine';
import { tableWords } from '../locales';
import type { CallContext, Definition, ResultCell, ResultMatrix } from './definition';
import { isOmitted } from './arguments';
import { locate } from './locate';
import { registry } from './registry';
import { describeProblem } from './words';

/** What the page gives the functions: its language and the workbook's choice of policy. */
export interface FunctionEnvironment {
  readonly locale: () => Locale;
  /** The value of the name MCN_POLICY, read once; undefined while there is no workbook to ask. */
  readonly workbookPolicy: () => Promise<unknown> | undefined;
}

type Invocation = Partial<Pick<CustomFunctions.Invocation, 'parameterAddresses'>>;

/** Associates every function of the registry: synchronously, while the page loads, before anything heavy (office-js#4487). */
export function associateFunctions(environment: FunctionEnvironment): void {
  for (const definition of registry) CustomFunctions.associate(definition.name, bind(definition, environment));
}

/**
 * The function as Excel calls it: arguments in the order of the parameters, the invocation last. Waits only where the call leaves the
 * policy to the workbook.
 */
export function bind(definition: Definition, environment: FunctionEnvironment): (...args: unknown[]) => unknown {
  const names = definition.parameters.map(parameter => parameter.name);
  return (...args) => {
    const named = Object.fromEntries(names.map((name, i) => [name, args[i]]));
    const invocation = (args[names.length] ?? {}) as Invocation;
    const run = (workbookPolicy: unknown): unknown => {
      const context = { locale: environment.locale(), workbookPolicy };
      return answer(definition, named, context, names.indexOf('roster'), invocation);
    };
    const chosen = names.includes('policy') && isOmitted(named['policy']) ? environment.workbookPolicy() : undefined;
    if (chosen === undefined) return run(undefined);
    return chosen.then(run, () => {
      throw errorFor(
        fail(problem('policy.choice_unreadable', { name: 'MCN_POLICY' })),
        environment.locale(),
        undefined,
      );
    });
  };
}

function answer(
  definition: Definition,
  args: Readonly<Record<string, unknown>>,
  context: CallContext,
  rosterPlace: number,
  invocation: Invocation,
): unknown {
  const outcome = definition.body(args, context);
  const address = invocation.parameterAddresses?.[rosterPlace];
  if (!outcome.ok) throw errorFor(outcome, context.locale, address);
  const cells = outcome.value.map(row => row.map(cell => excelCell(cell, context.locale)));
  return definition.gives === 'range' ? cells : cells[0]?.[0];
}

function excelCell(
  cell: ResultMatrix[number][number],
  locale: Locale,
): Exclude<ResultCell, object> | CustomFunctions.Error {
  return typeof cell === 'object' ? errorFor(fail(cell.problem), locale, undefined) : cell;
}

/** #N/A for what was looked up and not found, #VALUE! for what is wrong: only these two show their text in Excel. */
function errorFor(
  { problems, unlisted = 0 }: Failure,
  locale: Locale,
  address: string | undefined,
): CustomFunctions.Error {
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  const [first] = problems;
  if (first === undefined) return new CustomFunctions.Error(invalidValue);
  const text =
    describeProblem(locate(first, address), locale) +
    tableWords[locale].furtherProblems(problems.length - 1 + unlisted);
  return new CustomFunctions.Error(isLookUp(first) ? notAvailable : invalidValue, text);
}

function isLookUp({ code }: Problem): boolean {
  return (
    code === 'track.unknown' ||
    code === 'agency.unknown' ||
    code === 'policy.unknown' ||
    code === 'policy.number_unknown'
  );
}
