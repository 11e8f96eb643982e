import { readNamedPolicy, readReferences, readStrict, type FormulaCell, type HostOutcome } from '../../host';
import { registry, type Definition } from '../../functions';
import { WORKBOOK_CHOICE } from '../../functions/arguments';
import { readerFor } from '../../functions/policy-tables';
import { withErrors } from '../parts/cell-errors';
import { callsIn, type Argument, type Call } from './formula';

interface About {
  readonly cell: FormulaCell;
  readonly call: Call;
  readonly definition: Definition;
  /** All calls of known functions in the formula, and which of them this is, from 0. */
  readonly calls: readonly Call[];
  readonly at: number;
}

/** What the selected cell's formula asks for, as far as it can be followed. */
export type ReadCall = About &
  (
    | {
        readonly kind: 'read';
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
        readonly parameter: string;
        readonly text: string;
        readonly gone: boolean;
      }
  );

/** The arguments of a call in the cell's formula, read from the workbook; undefined where the formula calls no function that is known. */
export async function readCall(cell: FormulaCell, which = 0): Promise<HostOutcome<ReadCall | undefined>> {
  const known = callsIn(cell.formula).flatMap(call => {
    const definition = registry.find(({ name }) => name === call.name);
    return definition === undefined ? [] : [{ call, definition }];
  });
  const at = known[which] === undefined ? 0 : which;
  const asked = known[at];
  if (asked === undefined) return { ok: true, value: undefined };
  const { call, definition } = asked;
  const { parameters } = definition;
  const about: About = { cell, call, definition, calls: known.map(each => each.call), at };
  const notFollowed = (argument: number, text: string, gone: boolean): HostOutcome<ReadCall> => {
    const parameter = parameters[argument]?.name ?? '';
    return { ok: true, value: { kind: 'not_followed', ...about, parameter, text, gone } };
  };
  const expression = call.args.findIndex(({ kind }, i) => kind === 'expression' || i >= parameters.length);
  if (expression >= 0) return notFollowed(expression, textOf(call.args[expression]), false);

  const references = call.args.flatMap((each, i) => (each.kind === 'reference' ? [{ argument: i, ...each }] : []));
  const found = await readReferences(
    cell.sheet,
    references.map(({ reference }) => reference),
  );
  if (!found.ok) return found;
  const missing = references.find((_, i) => found.value[i] === undefined);
  if (missing !== undefined) return notFollowed(missing.argument, missing.text, true);
  const policy = await readNamedPolicy();
  if (!policy.ok) return policy;

  const args: Record<string, unknown> = {};
  parameters.forEach(({ name }, i) => {
    const given = call.args[i];
    args[name] = given?.kind === 'literal' ? given.value : null;
  });
  references.forEach(({ argument }, i) => {
    args[parameters[argument]?.name ?? ''] = withErrors(found.value[i]?.value);
  });
  const addresses = Object.fromEntries(
    references.map(({ argument }, i) => [parameters[argument]?.name ?? '', found.value[i]?.address]),
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
