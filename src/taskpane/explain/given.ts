import type { Locale } from '../../engine';
import { cellText, isoFromSerial, readDay } from '../../engine';
import { bind } from '../../functions/associate';
import { gridOf, policyArgument, WORKBOOK_CHOICE } from '../../functions/arguments';
import type { Texts } from '../../functions/definition';
import type { ExplainStrings } from '../../locales/panels/explain';
import { amount } from '../policy/words';
import { once } from '../parts/panel-strings';
import type { ReadCall } from './read-call';
import { cellsOf, type Shown } from './run-call';

type Call = Extract<ReadCall, { kind: 'read' }>;

/** An argument of a call in words: what it is called, what the formula passes for it, and what it is for. */
export interface Given {
  readonly name: string;
  readonly passed: string;
  readonly about: string;
}

export function argumentsOf(
  { call, definition, args, workbookPolicy }: Call,
  texts: Texts,
  locale: Locale,
  strings: ExplainStrings,
): readonly Given[] {
  return definition.parameters.map(({ name }, at) => {
    const given = call.args[at];
    const value = args[name];
    const about = texts.parameters[name]?.[locale] ?? '';
    const passed = (): string => {
      if (given?.kind === 'literal') {
        const text = shownText(given.value);
        return typeof given.value === 'string' ? strings.passedText(text) : text;
      }
      if (given?.kind === 'reference') return referenceText(given.text, value, strings);
      if (name !== 'policy') return strings.leftOut;
      const policy = policyArgument(undefined, { locale, workbookPolicy });
      return policy.ok ? strings.leftOutPolicy(policy.value.version) : strings.leftOut;
    };
    return { name: strings.parameter[name] ?? name, passed: passed(), about };
  });
}

/** A cell with what it holds; of a range, how large it is. */
function referenceText(text: string, value: unknown, strings: ExplainStrings): string {
  const grid = gridOf(value);
  const [only] = grid[0] ?? [];
  const width = grid[0]?.length ?? 0;
  if (grid.length > 1 || width > 1) return strings.passedRange(text, amount(grid.length), amount(width));
  return strings.passedCell(text, shownText((only ?? '') as Shown));
}

/** As a cell shows it. */
export function shownText(cell: Shown): string {
  if (typeof cell === 'object') return cell.code;
  if (typeof cell === 'number') return amount(cell);
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : cell;
}

function dayText(cell: unknown): string {
  const day = readDay(cell);
  return typeof day === 'number' && day > 0 ? isoFromSerial(day) : cellText(cell ?? '');
}

/** What the selected cell stands for in what the function gives. */
export type Selected =
  | { readonly kind: 'error'; readonly text: string }
  | { readonly kind: 'sentence'; readonly text: string }
  /** A row of a table: its cells by their headers. */
  | {
      readonly kind: 'row';
      readonly title: string;
      readonly about: string;
      readonly cells: readonly (readonly [string, string])[];
    };

/** Undefined where that is not known: within another formula, or beyond what is given now. */
export function selectedIn(
  { call, cell, definition, args }: Call,
  cells: readonly (readonly Shown[])[],
  strings: ExplainStrings,
): Selected | undefined {
  const [[top] = []] = cells;
  if (cells.length === 1 && typeof top === 'object') return { kind: 'error', text: top.message ?? top.code };
  const { row, column } = cell;
  const value = cells[row]?.[column];
  if (!call.alone || value === undefined) return undefined;
  if (typeof value === 'object') return { kind: 'error', text: value.message ?? value.code };
  const about = strings.rowOf[definition.name];
  if (about === undefined) {
    if (value === '') return { kind: 'sentence', text: strings.blankHere };
    if (definition.name !== 'POLICY_ON') return undefined;
    return {
      kind: 'sentence',
      text: strings.inForceOn(dayText(gridOf(args['date'])[row]?.[column]), shownText(value)),
    };
  }
  const count = cells.length - 1;
  if (row === 0) return { kind: 'sentence', text: `${strings.headers(count)} ${about}`.trim() };
  const [heads = []] = cells;
  const filled = heads.flatMap((head, at): readonly (readonly [string, string])[] => {
    const text = shownText(cells[row]?.[at] ?? '');
    return text === '' ? [] : [[shownText(head), text]];
  });
  return { kind: 'row', title: strings.rowHere(row, count), about, cells: filled };
}

const results = new WeakMap<Call['args'], (locale: Locale) => Promise<readonly (readonly Shown[])[]>>();

/** What the function gives for the arguments that were read: calculated once for them, in each language. */
export function resultOf(call: Call): (locale: Locale) => Promise<readonly (readonly Shown[])[]> {
  const { args, definition, addresses, workbookPolicy, strict } = call;
  const known = results.get(args);
  if (known !== undefined) return known;
  const names = definition.parameters.map(({ name }) => name);
  const parameterAddresses = names.map(name => addresses[name]);
  const result = once(locale => {
    const run = bind(definition, {
      locale: () => locale,
      strict: () => strict,
      workbookPolicy: () => Promise.resolve(workbookPolicy),
      workbookPolicyAddress: () => addresses[WORKBOOK_CHOICE],
    });
    return cellsOf(() => run(...names.map(name => args[name]), { parameterAddresses }));
  });
  results.set(args, result);
  return result;
}
