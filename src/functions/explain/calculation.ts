import type { Input, Step } from '../../engine';
import { isoFromSerial } from '../../engine';
import { titleOf } from '../policy-view/labels';
import { wordsOf } from '../words';
import type { TraceView } from './view';
import { plain, quantityText } from './view';

/** A sum names so many of its parts; the others are counted. */
const MOST = 12;
const MILLION = 1_000_000;

/** What a step is worked out from, in words: cells of the sheet, figures, `100,000 yuan × 5%`. */
export function calculationOf({ rule, inputs, track }: Step, view: TraceView): string {
  const parts = inputs.flatMap((input, i) => (roleOf(input) === 'part' ? [product(inputs, i, view)] : []));
  const pays = inputs.filter((input, i) => isPay(input) && !followsPart(inputs, i));
  const each = inputs.filter(input => roleOf(input) === 'each');
  const others = inputs.filter(input => !isPay(input) && !['part', 'each'].includes(roleOf(input) ?? ''));
  const minus = track?.ladder.mode === 'step';
  return [
    ...others.map(input => textOf(input, view)),
    rule === 'ladder' && !inputs.some(({ kind }) => kind === 'tier') ? view.trace.belowFirst : '',
    parts.join(' + '),
    pays.map(input => textOf(input, view)).join(minus ? ' − ' : ' + '),
    sumOf(each, view),
  ]
    .filter(text => text !== '')
    .join(view.trace.comma);
}

function roleOf(input: Input): string | undefined {
  return input.kind === 'figure' ? input.role : undefined;
}

/** What a tier pays: an amount, a price or a rate. */
function isPay(input: Input): boolean {
  return input.kind === 'rate' || input.kind === 'price' || roleOf(input) === 'pays';
}

function followsPart(inputs: readonly Input[], i: number): boolean {
  const before = inputs
    .slice(0, i)
    .reverse()
    .find(input => !isPay(input));
  return before !== undefined && roleOf(before) === 'part';
}

/** A part of the value times what is paid on it; between two rates where the rate lies between those of two tiers. */
function product(inputs: readonly Input[], i: number, view: TraceView): string {
  const after = inputs.slice(i + 1);
  const end = after.findIndex(input => !isPay(input));
  const [first = '', second] = after.slice(0, end < 0 ? after.length : end).map(input => textOf(input, view));
  const rate = second === undefined ? first : view.trace.between(first, second);
  return `${textOf(inputs[i] as Input, view)} × ${rate}`;
}

function sumOf(each: readonly Input[], view: TraceView): string {
  const shown = each.slice(0, MOST).map(input => textOf(input, view));
  const left = each.length - shown.length;
  return [...shown, ...(left === 0 ? [] : [view.trace.further(left)])].join(' + ');
}

function textOf(input: Input, view: TraceView): string {
  const { trace, locale, policy } = view;
  switch (input.kind) {
    case 'cell':
      return trace.cell(input.header, input.text === '' ? trace.blank : input.text);
    case 'figure': {
      const role = trace.role[input.role];
      return `${role === '' ? '' : `${role} `}${quantityText(input.quantity, view)}`;
    }
    case 'tier':
      return trace.tier(input.place);
    case 'rate':
      return `${plain(input.millionths / (MILLION / 100))}%`;
    case 'price':
      return trace.perUnit(quantityText({ value: input.millionths, unit: 'fen', per: MILLION / 100 }, view));
    case 'day':
      return input.serial === 0 ? trace.noDay : isoFromSerial(input.serial);
    case 'standing':
      return wordsOf(view).standing[input.standing];
    case 'form':
      return titleOf(policy.forms, input.form, locale);
  }
}
