import type { Locale, Localized, Outcome, Problem } from '../engine';

/** A cell that a function gives back; a problem becomes an error value with its message. */
export type ResultCell = string | number | boolean | CellProblem;

export interface CellProblem {
  readonly problem: Problem;
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
}

export type Category = 'rewards' | 'ranking' | 'policy';

/**
 * One custom function, whole: what every metadata file, the associate() call, the pane and the reference are made from. Bodies are
 * synchronous and know nothing of Office.
 */
export interface Definition {
  readonly name: string;
  readonly category: Category;
  readonly parameters: readonly Parameter[];
  /** `range`: the result may spill. */
  readonly gives: 'range' | 'value';
  readonly texts: () => Promise<{ readonly texts: Texts }>;
  readonly body: (args: Readonly<Record<string, unknown>>, context: CallContext) => Outcome<ResultMatrix>;
}

/** Checks a definition against itself: its body may read just the parameters that it declares, and each of them has its text. */
export function define<const P extends readonly Parameter[]>(
  definition: Omit<Definition, 'parameters' | 'texts' | 'body'> & {
    readonly parameters: P;
    readonly texts: () => Promise<{ readonly texts: Texts<P[number]['name']> }>;
    readonly body: (args: Readonly<Record<P[number]['name'], unknown>>, context: CallContext) => Outcome<ResultMatrix>;
  },
): Definition {
  return definition as Definition;
}
