import { readNamedPolicy, readReferences, readStrict, type FormulaCell, type HostOutcome } from '../../host';
import { registry, type Definition } from '../../functions';
import { WORKBOOK_CHOICE } from '../../functions/arguments';
import { readerFor } from '../../functions/policy-tables';
import { withErrors } from '../parts/cell-errors';
import { callIn, type Argument, type Call } from './formula';

/** What the selected cell's formula asks for, as far as it can be followed. */
export type ReadCall =
  | {
      readonly kind: 'read';
      readonly cell: FormulaCell;
      readonly call: Call;
      readonly definition: Definition;
      readonly args: Readonly<Record<string, unknown>>;
      readonly rosterAddress: string | undefined;
      /** The same of every range that the function is given, by its parameters. */
      readonly addresses: Readonly<Record<string, string | undefined>>;
      readonly workbookPolicy: unknown;
      readonly strict: boolean;
    }
  | {
      /** An argument is an expression, or what it refers to is gone. */
      readonly kind: 'not_followed';
      readonly cell: FormulaCell;
      readonly call: Call;
      readonly definition: Definition;
      readonly parameter: string;
      readonly text: string;
      readonly gone: boolean;
    };

/** The arguments of the cell's formula, read from the workbook; undefined where the formula calls no function that is known. */
export async function readCall(cell: FormulaCell): Promise<HostOutcome<ReadCall | undefined>> {
  const call = callIn(cell.formula);
  const definition = registry.find(({ name }) => name === call?.name);
  if (call === undefined || definition === undefined) return { ok: true, value: undefined };
  const { parameters } = definition;
  const about = { cell, call, definition };
  const notFollowed = (at: number, text: string, gone: boolean): HostOutcome<ReadCall> => {
    const parameter = parameters[at]?.name ?? '';
    return { ok: true, value: { kind: 'not_followed', ...about, parameter, text, gone } };
  };
  const expression = call.args.findIndex(({ kind }, at) => kind === 'expression' || at >= parameters.length);
  if (expression >= 0) return notFollowed(expression, textOf(call.args[expression]), false);

  const references = call.args.flatMap((each, at) => (each.kind === 'reference' ? [{ at, ...each }] : []));
  const found = await readReferences(
    cell.sheet,
    references.map(({ reference }) => reference),
  );
  if (!found.ok) return found;
  const missing = references.find((_, i) => found.value[i] === undefined);
  if (missing !== undefined) return notFollowed(missing.at, missing.text, true);
  const policy = await readNamedPolicy();
  if (!policy.ok) return policy;

  const args: Record<string, unknown> = {};
  parameters.forEach(({ name }, at) => {
    const given = call.args[at];
    args[name] = given?.kind === 'literal' ? given.value : null;
  });
  references.forEach(({ at }, i) => {
    args[parameters[at]?.name ?? ''] = withErrors(found.value[i]?.value);
  });
  const addresses = Object.fromEntries(
    references.map(({ at }, i) => [parameters[at]?.name ?? '', found.value[i]?.address]),
  );
  addresses[WORKBOOK_CHOICE] = policy.value.address;
  const workbookPolicy = withErrors(policy.value.value);
  // What is told of the call waits for nothing more.
  await readerFor([args['policy'], args['a'], args['b'], workbookPolicy]);
  const rosterAddress = addresses['roster'];
  const strict = readStrict();
  const value: ReadCall = { kind: 'read', ...about, args, rosterAddress, addresses, workbookPolicy, strict };
  return { ok: true, value };
}

function textOf(argument: Argument | undefined): string {
  return argument !== undefined && 'text' in argument ? argument.text : '';
}
