import type { Reference } from '../../host';

/** An argument as a formula writes it. `expression`: to know its value would be to calculate as Excel does. */
export type Argument =
  | { readonly kind: 'omitted' }
  | { readonly kind: 'literal'; readonly value: string | number | boolean }
  | { readonly kind: 'reference'; readonly reference: Reference; readonly text: string }
  | { readonly kind: 'expression'; readonly text: string };

/** A call of one of our functions within a formula. */
export interface Call {
  readonly name: string;
  readonly args: readonly Argument[];
  /** The call as the formula writes it. */
  readonly text: string;
  /** Whether the formula is this call and nothing else: only then do its cells show what the call gives. */
  readonly alone: boolean;
}

/** Excel keeps calls of functions that it does not know yet under the second name. */
const START = /(?:MCN\.|_xldudf_MCN_)([A-Z_]+)\s*\(/iy;

/** The first call of one of our functions in a formula as Excel's API writes formulas: English, with commas. */
export function callIn(formula: string): Call | undefined {
  return callsIn(formula)[0];
}

/** All of them, from left to right; a call comes before those within its arguments. */
export function callsIn(formula: string): readonly Call[] {
  const calls: Call[] = [];
  let at = 1;
  while (at < formula.length) {
    START.lastIndex = at;
    const found = /[\p{L}\p{N}_.]/u.test(formula[at - 1] ?? '') ? null : START.exec(formula);
    if (found === null) {
      at = after(formula, at);
      continue;
    }
    const { texts, end } = argumentsFrom(formula, START.lastIndex);
    const alone = /^=[\s+@]*$/.test(formula.slice(0, at)) && formula.slice(end).trim() === '';
    const name = (found[1] ?? '').toUpperCase();
    calls.push({ name, args: texts.map(argumentOf), text: formula.slice(at, end), alone });
    at = START.lastIndex;
  }
  return calls;
}

const CLOSED_BY: Readonly<Record<string, string>> = { '(': ')', '{': '}', '[': ']' };

/** Where a text, a quoted sheet's name or a single character that begins at a place ends. */
function after(formula: string, at: number): number {
  const quote = formula[at];
  if (quote !== '"' && quote !== "'") return at + 1;
  let end = at + 1;
  while (end < formula.length && (formula[end] !== quote || formula[end + 1] === quote)) {
    end += formula[end] === quote ? 2 : 1;
  }
  return end + 1;
}

/** The arguments from behind an opening bracket to the one that closes it; commas within brackets and quotes part nothing. */
function argumentsFrom(formula: string, from: number): { readonly texts: readonly string[]; readonly end: number } {
  const open: string[] = [];
  const texts: string[] = [];
  let start = from;
  for (let at = from; at < formula.length; at = after(formula, at)) {
    const sign = formula[at] ?? '';
    const closing = CLOSED_BY[sign];
    if (closing !== undefined) open.push(closing);
    else if (open.length > 0) {
      if (sign === open.at(-1)) open.pop();
    } else if (sign === ',' || sign === ')') {
      texts.push(formula.slice(start, at).trim());
      start = at + 1;
      if (sign === ')') return { texts: texts.length === 1 && texts[0] === '' ? [] : texts, end: start };
    }
  }
  return { texts: [...texts, formula.slice(start).trim()], end: formula.length };
}

const SHEET = /^(?:'((?:[^']|'')+)'|([\p{L}\p{N}_.]+))!/u;
const CELL = String.raw`\$?[A-Z]{1,3}\$?[1-9]\d{0,6}`;
const ADDRESS = new RegExp(
  String.raw`^(?:${CELL}(?::${CELL})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6})(#?)$`,
  'i',
);
const NAME = /^[\p{L}_\\][\p{L}\p{N}_.?\\]*$/u;
const TABLE = /^([\p{L}_\\][\p{L}\p{N}_.\\]*)\[(?:#(All|Data)|([^[\]#@]+))\]$/iu;

/** One argument as a formula writes it. */
export function argumentOf(text: string): Argument {
  if (text === '') return { kind: 'omitted' };
  if (/^"(?:[^"]|"")*"$/.test(text)) return { kind: 'literal', value: text.slice(1, -1).replaceAll('""', '"') };
  if (/^[+-]?(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?$/i.test(text)) return { kind: 'literal', value: Number(text) };
  if (/^(?:TRUE|FALSE)$/i.test(text)) return { kind: 'literal', value: /^true$/i.test(text) };
  const reference = referenceOf(text);
  return reference === undefined ? { kind: 'expression', text } : { kind: 'reference', reference, text };
}

function referenceOf(text: string): Reference | undefined {
  const [prefix = '', quoted, bare] = SHEET.exec(text) ?? [];
  const rest = text.slice(prefix.length);
  const sheet = quoted?.replaceAll("''", "'") ?? bare;
  // Another workbook is out of reach.
  if (sheet?.includes('[') === true) return undefined;
  const on = sheet === undefined ? {} : { sheet };
  const spill = ADDRESS.exec(rest)?.[1];
  if (spill !== undefined) return { kind: 'cells', address: rest.replace('#', ''), spilled: spill !== '', ...on };
  if (NAME.test(rest)) return { kind: 'name', name: rest, ...on };
  const [, table, part, column] = sheet === undefined ? (TABLE.exec(rest) ?? []) : [];
  if (table === undefined) return undefined;
  if (column !== undefined) return { kind: 'table', name: table, column: column.trim(), headed: false };
  return { kind: 'table', name: table, headed: part?.toLowerCase() === 'all' };
}
