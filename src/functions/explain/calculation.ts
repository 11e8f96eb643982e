import type { Input, Role, Rule, Step } from '../../engine';
import { dictionaryOf, isoFromSerial, readDay } from '../../engine';
import { titleOf } from '../policy-view/labels';
import { enrolmentText, wordsOf } from '../words';
import type { TraceView } from './view';
import { plain, quantityText } from './view';

/** A sum names so many of its parts; the others are counted. */
const MOST = 12;
const MILLION = 1_000_000;

/** What a step is worked out from, in words: cells of the sheet, figures, `100,000 yuan × 5%`. */
export function calculationOf(step: Step, view: TraceView): string {
  const { rule, inputs } = step;
  const parts = inputs.flatMap((input, i) => (roleOf(input) === 'part' ? [product(inputs, i, view)] : []));
  const pays = inputs.filter((input, i) => isPay(input) && !followsPart(inputs, i));
  const each = inputs.filter(input => roleOf(input) === 'each');
  const others = inputs.filter(input => !isPay(input) && !['part', 'each'].includes(roleOf(input) ?? ''));
  return [
    ...others.map(input => textOf(input, view)),
    rule === 'ladder' && !inputs.some(({ kind }) => kind === 'tier') ? view.trace.belowFirst : '',
    parts.join(' + '),
    pays.map((input, i) => payText(input, i, view)).join(''),
    sumOf(each, view),
    isInexactShare(step) ? view.trace.leftFen : '',
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

/** What is paid is added; what was paid before is taken off. */
function payText(input: Input, i: number, view: TraceView): string {
  if (input.kind === 'figure' && input.quantity.value < 0) {
    return ` − ${quantityText({ ...input.quantity, value: -input.quantity.value }, view)}`;
  }
  return `${i === 0 ? '' : ' + '}${textOf(input, view)}`;
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
      return trace.cell(input.header, cellShown(input, view));
    case 'figure': {
      const role = trace.role[input.role];
      return `${role === '' ? '' : `${role} `}${quantityText(input.quantity, view)}`;
    }
    case 'tier':
      return trace.tier(input.place);
    case 'kept':
      return trace.kept(input.track.title[locale], quantityText(input.quantity, view));
    case 'rate':
      return `${plain(input.millionths / (MILLION / 100))}%`;
    case 'price':
      return trace.perUnit(quantityText({ value: input.millionths, unit: 'fen', per: MILLION / 100 }, view));
    case 'enrolment':
      return enrolmentText(policy, input.enrolment, view);
    case 'standing':
      return wordsOf(view).standing[input.standing];
    case 'form':
      return titleOf(policy.forms, input.form, locale);
  }
}

/** A day as a day: sheets hold its number. */
function cellShown({ field, text }: Extract<Input, { readonly kind: 'cell' }>, { policy, trace }: TraceView): string {
  if (text === '') return trace.blank;
  if (dictionaryOf(policy).typeOf(field) !== 'day') return text;
  const day = readDay(/^[\d.]+$/.test(text) ? Number(text) : text);
  if (typeof day !== 'number') return text;
  return day === 0 ? trace.blank : isoFromSerial(day);
}

const SHARING: readonly Rule[] = ['share', 'track_cap', 'all_creator_cap', 'all_agency_cap', 'all_policy_cap'];

/** Whether a share of a cap is no whole number of fen: equal rewards may then get a fen more or less. */
function isInexactShare({ rule, inputs, facts }: Step): boolean {
  if (!SHARING.includes(rule) || facts.some(({ fact }) => fact.value === 'in_order')) return false;
  const fenOf = (role: Role): bigint => {
    const found = inputs.find(input => roleOf(input) === role);
    return found?.kind === 'figure' ? BigInt(found.quantity.value) : 0n;
  };
  const together = fenOf('together');
  return together > 0n && (fenOf('reward') * fenOf('cap')) % together !== 0n;
}
