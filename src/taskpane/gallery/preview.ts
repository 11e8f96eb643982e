import type { Locale, Policy } from '../../engine';
import type { Definition } from '../../functions';
import { bind } from '../../functions/associate';
import { policyName, readPlace, readPolicyName, readReferences, readStrict, type HostFailure } from '../../host';
import type { Argument } from '../explain/formula';
import { withErrors } from '../parts/cell-errors';
import { cellsOf, type Shown } from '../explain/run-call';
import { formulaOf, lacking, meant, type Typed } from './typed';

/** What a formula gives, or why that cannot be told. */
export type Result =
  | { readonly kind: 'cells'; readonly cells: readonly (readonly Shown[])[] }
  | { readonly kind: 'missing' | 'expression'; readonly argument: string }
  | { readonly kind: 'gone'; readonly argument: string; readonly text: string }
  | { readonly kind: 'large'; readonly cells: number }
  | { readonly kind: 'failed'; readonly failure: HostFailure };

export interface Preview {
  readonly formula: string;
  /** How each input has been understood, by its parameter. */
  readonly meant: Readonly<Record<string, Argument>>;
  /** The ranges that it reads. */
  readonly reads: readonly string[];
  readonly result: Result;
}

/** The arguments as they are typed, before the workbook has been asked which of the words in them are names. */
export function asTyped(definition: Definition, typed: Typed): readonly Argument[] {
  return definition.parameters.map(({ name }) => meant(typed[name] ?? ''));
}

/**
 * Calculates a call in the pane, as Excel would have it calculated: by the function's own body, over what the workbook holds.
 *
 * @param policy stands for the name MCN_POLICY where the workbook has none yet: it is given it with the formula
 * @param most cells that a range may have to be read
 */
export async function previewOf(
  definition: Definition,
  typed: Typed,
  { locale, policy, most }: { readonly locale: Locale; readonly policy: Policy; readonly most: number },
): Promise<Preview> {
  const { parameters } = definition;
  let args = asTyped(definition, typed);
  const at = (place: number): string => parameters[place]?.name ?? '';
  let reads: readonly string[] = [];
  const said = (result: Result): Preview => ({
    formula: formulaOf(definition, args),
    meant: Object.fromEntries(args.map((argument, place) => [at(place), argument])),
    reads,
    result,
  });

  const place = await readPlace();
  if (!place.ok) return said({ kind: 'failed', failure: place.failure });
  const { names, sheet } = place.value;
  args = args.map(each => (isWord(each, names) ? { kind: 'literal', value: each.text } : each));
  // The name may come with the formula only.
  const isUnmade = (each: Argument): boolean => isPolicyName(each) && !names.has(policyName);
  const references = args.flatMap((each, i) => (each.kind === 'reference' && !isUnmade(each) ? [{ i, ...each }] : []));
  const found = await readReferences(
    sheet,
    references.map(({ reference }) => reference),
    most,
  );
  if (!found.ok) return said({ kind: 'failed', failure: found.failure });
  const values = new Map(references.map(({ i }, n) => [i, found.value[n]]));
  reads = [...values.values()].flatMap(each => each?.address ?? []);

  const missing = lacking(definition, args);
  if (missing !== undefined) return said({ kind: 'missing', argument: missing });
  const unknown = args.findIndex(({ kind }) => kind === 'expression');
  if (unknown >= 0) return said({ kind: 'expression', argument: at(unknown) });
  const gone = references.find(({ i }) => values.get(i) === undefined);
  if (gone !== undefined) return said({ kind: 'gone', argument: at(gone.i), text: gone.text });
  const cells = [...values.values()].reduce((sum, each) => sum + (each?.cells ?? 0), 0);
  if (cells > 0) return said({ kind: 'large', cells });

  const choice = await readPolicyName();
  if (!choice.ok) return said({ kind: 'failed', failure: choice.failure });
  const given = args.map((each, i) => {
    if (each.kind === 'literal') return each.value;
    if (each.kind !== 'reference') return null;
    return isUnmade(each) ? policy.version : withErrors(values.get(i)?.value);
  });
  const parameterAddresses = parameters.map((_, i) => values.get(i)?.address);
  const run = bind(definition, {
    locale: () => locale,
    strict: readStrict,
    workbookPolicy: () => Promise.resolve(withErrors(choice.value) ?? policy.version),
  });
  return said({ kind: 'cells', cells: await cellsOf(() => run(...given, { parameterAddresses })) });
}

/** A word that is no name of the workbook is text; the name of the policy is one that the workbook may yet get. */
function isWord(argument: Argument, names: ReadonlySet<string>): argument is Extract<Argument, { kind: 'reference' }> {
  if (argument.kind !== 'reference' || argument.reference.kind !== 'name') return false;
  return !isPolicyName(argument) && !names.has(argument.reference.name.toUpperCase());
}

function isPolicyName(argument: Argument): boolean {
  return argument.kind === 'reference' && argument.text.toUpperCase() === policyName;
}
