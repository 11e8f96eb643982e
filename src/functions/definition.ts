import type { Locale, Localized, Outcome, Problem } from '../engine';

/** A cell that a function gives back; a problem becomes an error value with its message, what is said of one becomes text. */
export type ResultCell = string | number | boolean | CellProblem | CellWords;

export interface CellProblem {
  readonly problem: Problem;
}

/** What is said about a problem: bodies know no sentences, they are fetched when there is something to say. */
interface CellWords {
  readonly says: 'problem' | 'remedy';
  readonly of: Problem;
}

export type ResultMatrix = readonly (readonly ResultCell[])[];

export interface Parameter {
  readonly name: string;
  /** `range` takes a whole range (or a single value), `value` one value. */
  readonly takes: 'range' | 'value';
  readonly optional?: true;
}

export interface Example {
  readonly formula: string;
  /** What the formula gives on the sample workbook, in Chinese; of a table, its top left corner. A test runs it. */
  readonly gives: ResultMatrix;
  readonly says: Localized;
}

/** What people read about a function: in a file of its own, so that no workbook loads it in order to calculate. */
export interface Texts<P extends string = string> {
  readonly description: Localized;
  /** By the parameter's name. */
  readonly parameters: Readonly<Record<P, Localized>>;
  readonly examples: readonly [Example, ...Example[]];
}

/** What a body may know besides its arguments. */
export interface CallContext {
  readonly locale: Locale;
  /** The value of the workbook's name MCN_POLICY; undefined where there is none or where the call names its policy. */
  readonly workbookPolicy: unknown;
  /** Whether the workbook takes no illustrative number for an answer. */
  readonly strict?: boolean;
  /** Where the roster stands on the sheet, if the host tells. */
  readonly rosterAddress?: string | undefined;
  /** The same of every range among the arguments, by parameter. */
  readonly addresses?: Readonly<Record<string, string | undefined>>;
}

export type Category = 'rewards' | 'ranking' | 'policy';

export type Body<P extends string = string> = (
  args: Readonly<Record<P, unknown>>,
  context: CallContext,
) => Outcome<ResultMatrix>;

interface Signature<P extends string> {
  readonly name: string;
  readonly category: Category;
  readonly parameters: readonly Parameter[];
  /** `range`: the result may spill. */
  readonly gives: 'range' | 'value';
  readonly texts: () => Promise<{ readonly texts: Texts<P> }>;
}

/** The body; or, for what is heavy and rarely called, where it is fetched from with the first call. */
type Source<P extends string> =
  { readonly body: Body<P> } | { readonly load: () => Promise<{ readonly body: Body<P> }> };

/**
 * One custom function, whole: what every metadata file, the associate() call, the pane and the reference are made from. Bodies are
 * synchronous and know nothing of Office.
 */
export type Definition<P extends string = string> = Signature<P> & Source<P>;

/** Checks a definition against itself: its body may read just the parameters that it declares, and each of them has its text. */
export function define<const P extends readonly Parameter[]>(
  definition: Definition<P[number]['name']> & { readonly parameters: P },
): Definition {
  return definition as Definition;
}

/** The body of a function wherever it is; the promise fails where it cannot be fetched. */
export function bodyOf(definition: Definition): Body | Promise<Body> {
  return 'body' in definition ? definition.body : definition.load().then(({ body }) => body);
}
