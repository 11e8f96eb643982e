import type { ReadCall } from './read-call';
import type { Story } from './story';
import type { Argument, Call } from './formula';

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** The formula that tells the same on a sheet; undefined where EXPLAIN cannot. */
export function explainFormula({ call, cell, definition }: ReadCall, story: Story): string | undefined {
  if (story.formula === undefined) return undefined;
  const argument = (name: string): string => {
    const at = definition.parameters.findIndex(each => each.name === name);
    return written(call, at, cell.sheet);
  };
  const { whose, track } = story.formula;
  const args = [argument('roster'), quoted(whose), track === undefined ? '' : quoted(track), argument('policy')];
  while (args.at(-1) === '') args.pop();
  return `=MCN.EXPLAIN(${args.join(',')})`;
}

/** An argument as it is written on another sheet. */
function written(call: Call, at: number, sheet: string): string {
  const argument: Argument | undefined = call.args[at];
  switch (argument?.kind) {
    case undefined:
    case 'omitted':
      return '';
    case 'literal':
      return typeof argument.value === 'string' ? quoted(argument.value) : String(argument.value);
    case 'reference': {
      const { reference, text } = argument;
      const own = reference.kind === 'cells' && reference.sheet === undefined;
      return own ? `'${sheet.replaceAll("'", "''")}'!${text}` : text;
    }
    case 'expression':
      return argument.text;
  }
}

/** What to write instead of a call with an argument that is not followed: arguments that can be told are kept, the others named. */
export function formulaInstead({ call, cell, definition }: ReadCall, agency: string): string {
  const at = (name: string): number => definition.parameters.findIndex(each => each.name === name);
  const roster = written(call, at('roster'), cell.sheet) || 'A1:J100';
  const policy = written(call, at('policy'), cell.sheet);
  return `=MCN.EXPLAIN(${roster},${quoted(agency)}${policy === '' ? '' : `,,${policy}`})`;
}
