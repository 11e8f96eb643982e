import type { Failure, Locale, Outcome, Problem } from '../engine';
import { fail, problem } from '../engine';
import { isOmitted, namedPolicy, policyArgument, WORKBOOK_CHOICE } from './arguments';
import type { Body, CallContext, Definition, ResultMatrix } from './definition';
import { bodyOf } from './definition';
import { errorsIn, notLoadedError } from './errors';
import { withNames } from './names';
import { readerFor } from './policy-tables';
import { registry } from './registry';

/** What the page gives the functions: its language and the workbook's choice of policy. */
export interface FunctionEnvironment {
  readonly locale: () => Locale;
  /** The value of the name MCN_POLICY; undefined while there is no workbook to ask. */
  readonly workbookPolicy: () => Promise<unknown> | undefined;
  /** Where that choice stands, if it is a table; known once it has been read. */
  readonly workbookPolicyAddress?: () => string | undefined;
  /** Whether the workbook takes no illustrative number for an answer; left out: it takes them. */
  readonly strict?: () => boolean;
}

type Invocation = Partial<Pick<CustomFunctions.Invocation, 'parameterAddresses'>>;

/** Associates every function of the registry: synchronously, while the page loads, before anything heavy (office-js#4487). */
export function associateFunctions(environment: FunctionEnvironment): void {
  for (const definition of registry) CustomFunctions.associate(definition.name, bind(definition, environment));
}

/**
 * The function as Excel calls it: arguments in the order of the parameters, the invocation last. Waits only where the call leaves the
 * policy to the workbook, where the body is still to be fetched, or where there is a problem to be put into words.
 */
export function bind(definition: Definition, environment: FunctionEnvironment): (...args: unknown[]) => unknown {
  const names = definition.parameters.map(parameter => parameter.name);
  return (...args) => {
    const named = Object.fromEntries(names.map((name, i) => [name, args[i]]));
    const invocation = (args[names.length] ?? {}) as Invocation;
    const run = (workbookPolicy: unknown): unknown => {
      const addresses = Object.fromEntries(names.map((name, i) => [name, invocation.parameterAddresses?.[i]]));
      addresses[WORKBOOK_CHOICE] = environment.workbookPolicyAddress?.();
      const strict = environment.strict?.() ?? false;
      const rosterAddress = addresses['roster'];
      const context = { locale: environment.locale(), workbookPolicy, strict, rosterAddress, addresses };
      const answerOf = (body: Body): unknown => answer(body(named, context), definition.gives, named, context);
      const body = bodyOf(definition);
      const reader = readerFor([named['policy'], named['a'], named['b'], workbookPolicy]);
      if (reader === undefined && !(body instanceof Promise)) return answerOf(body);
      return Promise.all([body, reader]).then(
        ([there]) => answerOf(there),
        () => {
          throw notLoadedError(context.locale);
        },
      );
    };
    const chosen = names.includes('policy') && isOmitted(named['policy']) ? environment.workbookPolicy() : undefined;
    if (chosen === undefined) return run(undefined);
    return chosen.then(run, () =>
      refuse(fail(problem('policy.choice_unreadable', { name: WORKBOOK_CHOICE })), environment.locale()),
    );
  };
}

function answer(
  outcome: Outcome<ResultMatrix>,
  gives: Definition['gives'],
  args: Readonly<Record<string, unknown>>,
  context: CallContext,
): unknown {
  const { locale, rosterAddress } = context;
  if (!outcome.ok) return named(outcome, args, context).then(said => refuse(said, locale, rosterAddress));
  const cells = outcome.value;
  const shaped = (of: readonly (readonly unknown[])[]): unknown => (gives === 'range' ? of : of[0]?.[0]);
  const problems = problemsIn(cells);
  if (problems.length === 0) return shaped(cells);
  return errorsIn(locale, problems).then(errors => shaped(cells.map(row => row.map(errors.cell))));
}

function problemsIn(cells: ResultMatrix): readonly Problem[] {
  const found: Problem[] = [];
  for (const row of cells)
    for (const cell of row) if (typeof cell === 'object') found.push('problem' in cell ? cell.problem : cell.of);
  return found;
}

/** A failure whose first problem tells an unknown number by its name, too; the names are fetched when there is one to tell. */
async function named(
  failure: Failure,
  args: Readonly<Record<string, unknown>>,
  context: CallContext,
): Promise<Failure> {
  const policies = [args['a'], args['b']].filter(each => each !== undefined);
  const applied =
    policies.length > 0
      ? policies.map((each, i) => namedPolicy(each, 'ab'[i] ?? '', context))
      : [policyArgument(args['policy'], context)];
  return withNames(
    failure,
    applied.flatMap(each => (each.ok ? [each.value] : [])),
    context.locale,
  );
}

async function refuse(failure: Failure, locale: Locale, rosterAddress?: string): Promise<never> {
  throw (await errorsIn(locale, failure.problems)).of(failure, rosterAddress);
}
