import type { Definition, Parameter } from '../../functions';
import { policyName } from '../../host';
import { argumentOf, callIn, type Argument } from '../explain/formula';

/** What has been typed for each parameter, by its name. */
export type Typed = Readonly<Record<string, string>>;

/** The workbook's own choice of policy, so that Excel sees that the formula depends on it; nothing else is filled in. */
export function untouched({ parameters }: Definition): Typed {
  const first = ({ name, optional }: Parameter): string => (name === 'policy' && optional === true ? policyName : '');
  return Object.fromEntries(parameters.map(parameter => [parameter.name, first(parameter)]));
}

/**
 * What an input means. Quotes may be left out: whatever is no number and refers to nothing is text. Expressions begin with an equals
 * sign. Levels such as Lv4 are text: nobody writes the cell LV4 in mixed case.
 */
export function meant(input: string): Argument {
  const text = input.trim();
  if (text.startsWith('=')) return argumentOf(text.slice(1).trim());
  const read = argumentOf(text);
  const mixed = /^[A-Z][a-z]+\d+$/.test(text);
  return read.kind === 'expression' || (read.kind === 'reference' && mixed) ? { kind: 'literal', value: text } : read;
}

/** An argument as a formula writes it. */
export function written(argument: Argument): string {
  switch (argument.kind) {
    case 'omitted':
      return '';
    case 'literal':
      return typeof argument.value === 'string' ? `"${argument.value.replaceAll('"', '""')}"` : String(argument.value);
    case 'reference':
    case 'expression':
      return argument.text;
  }
}

/** The formula that calls a function with these arguments, in the order of its parameters; those left out at the end are not written. */
export function formulaOf({ name }: Definition, args: readonly Argument[]): string {
  const texts = args.map(written);
  while (texts.at(-1) === '') texts.pop();
  return `=MCN.${name}(${texts.join(',')})`;
}

/** What to type in order to get the arguments of an example. */
export function typedFrom({ parameters }: Definition, formula: string): Typed {
  const args = callIn(formula)?.args ?? [];
  const input = (argument: Argument | undefined): string => {
    if (argument === undefined) return '';
    if (argument.kind === 'expression') return `=${argument.text}`;
    if (argument.kind !== 'literal' || typeof argument.value !== 'string') return written(argument);
    const plain = meant(argument.value);
    const isWord = plain.kind === 'reference' && plain.reference.kind === 'name';
    // A text that looks like cells keeps its quotes.
    return isWord || (plain.kind === 'literal' && plain.value === argument.value) ? argument.value : written(argument);
  };
  return Object.fromEntries(parameters.map(({ name }, at) => [name, input(args[at])]));
}

/** The first parameter that must be filled in and is not. */
export function lacking({ parameters }: Definition, args: readonly Argument[]): string | undefined {
  return parameters.find(({ optional }, at) => optional !== true && (args[at]?.kind ?? 'omitted') === 'omitted')?.name;
}
