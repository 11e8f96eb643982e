import type { Input, Role, Rule, Step } from '../../engine';
import { dictionaryOf, isoFromSerial, readDay } from '../../engine';
import { titleOf } from '../policy-view/labels';
import { enrolmentText, wordsOf } from '../words';
import { measureText } from './measure-text';
import type { TraceView } from './view';
import { plain, quantityText } from './view';

/** A sum names so many of its parts; the others are counted. */
const MOST = 12;
const MILLION = 1_000_000;

/** What a step is worked out from, in words: cells of the sheet, figures, `100,000 yuan × 5%`. */
export function calculationOf(step: Step, view: TraceView): string {
  const { rule, inputs } = step;
  const parts = inputs.flatMap((input, i) => (roleOf(input) === 'part' ? [product(inputs, i, view)] : []));
  const pays = inputs.filter((input, i) => isPay(input) && roleOf(inputs[i - 1]) !== 'part');
  const each = inputs.filter(input => roleOf(input) === 'each');
  const others = inputs.filter(input => !isPay(input) && !['part', 'each'].includes(roleOf(input) ?? ''));
  return [
    ...others.map(input => textOf(input, view)),
    rule === 'ladder' && !inputs.some(({ kind }) => kind === 'tier') ? view.trace.belowFirst : '',
    parts.map((part, i) => (i === 0 ? part : part.startsWith('-') ? ` − ${part.slice(1)}` : ` + ${part}`)).join(''),
    pays.map((input, i) => payText(input, i, view)).join(''),
    addedUp(inputs, sumOf(each, view), view),
    isInexactShare(step) ? view.trace.leftOver(view.policy.currency) : '',
  ]
    .filter(text => text !== '')
    .join(view.trace.comma);
}

function roleOf(input: Input | undefined): string | undefined {
  return input?.kind === 'figure' ? input.role : undefined;
}

/** What a tier pays: an amount, a price or a rate. */
function isPay(input: Input): boolean {
  return ['rate', 'price', 'way'].includes(input.kind) || roleOf(input) === 'pays';
}

/** What is paid is added; what was paid before is taken off. */
function payText(input: Input, i: number, view: TraceView): string {
  if (input.kind === 'figure' && input.quantity.value < 0) {
    return ` − ${quantityText({ ...input.quantity, value: -input.quantity.value }, view)}`;
  }
  return `${i === 0 ? '' : ' + '}${textOf(input, view)}`;
}

/** A part of the value times what is paid on it. */
function product(inputs: readonly Input[], i: number, view: TraceView): string {
  return inputs
    .slice(i, i + 2)
    .map(input => textOf(input, view))
    .join(' × ');
}

/** What an agency has left is what its creators have, where a rule was about these. */
function addedUp(inputs: readonly Input[], sum: string, { trace }: TraceView): string {
  return sum !== '' && inputs.some(input => roleOf(input) === 'reward') ? trace.ofCreators(sum) : sum;
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
    case 'figure':
      return [roleText(input, view), quantityText(input.quantity, view)].filter(text => text !== '').join(' ');
    case 'bound':
      return `${trace.role[input.role]} ${percent(input.millionths)}`;
    case 'tier':
      return trace.tier(input.place);
    case 'kept':
      return trace.kept(input.track.title[locale], quantityText(input.quantity, view), input.pays);
    case 'earned':
      return trace.earned(input.track.title[locale], quantityText(input.quantity, view));
    case 'rate':
      return percent(input.millionths);
    case 'price':
      return trace.each[input.each](quantityText({ value: input.millionths, unit: 'fen', per: MILLION / 100 }, view));
    case 'way':
      return wayText(input, view);
    case 'enrolment':
      return enrolmentText(policy, input.enrolment, view);
    case 'standing':
      return wordsOf(view).standing[input.standing];
    case 'form':
      return titleOf(policy.forms, input.form, locale);
  }
}

/** What a figure is to its step; what it counts, where it tells. */
function roleText({ role, of }: Extract<Input, { readonly kind: 'figure' }>, view: TraceView): string {
  const word = view.trace.role[role];
  if (of === undefined) return word;
  return role === 'value' ? measureText(of, view) : `${word} ${measureText(of, view)}`;
}

function percent(millionths: number): string {
  return `${plain(millionths / (MILLION / 100))}%`;
}

function wayText({ from, to, gone, length }: Extract<Input, { readonly kind: 'way' }>, view: TraceView): string {
  const whole = BigInt(length.value);
  const climbed = BigInt(to - from) * BigInt(gone.value);
  // As many decimals as percent are shown with: six, that is two beyond the millionth.
  const exact = (climbed * 100n) % whole === 0n;
  const rate = from + Number((climbed * 100n) / whole) / 100;
  return view.trace.way(
    percent(rate),
    exact,
    percent(from),
    percent(to),
    quantityText(gone, view),
    quantityText(length, view),
  );
}

/** A day as a day: sheets hold its number. */
function cellShown({ field, text }: Extract<Input, { readonly kind: 'cell' }>, { policy, trace }: TraceView): string {
  if (text === '') return trace.blank;
  if (dictionaryOf(policy).typeOf(field) !== 'day') return text;
  const day = readDay(/^[\d.]+$/.test(text) ? Number(text) : text);
  if (typeof day !== 'number') return text;
  return day === 0 ? trace.blank : isoFromSerial(day);
}

const SHARING: readonly Rule[] = [
  'share',
  'track_cap',
  'all_creator_cap',
  'all_agency_cap',
  'all_policy_part',
  'all_policy_cap',
];

/** Whether a share of a cap is no whole number of fen: equal rewards may then get a fen more or less. */
function isInexactShare({ rule, inputs, facts }: Step): boolean {
  if (!SHARING.includes(rule) || facts.some(({ fact }) => fact.value === 'in_order')) return false;
  const fenOf = (role: Role): bigint | undefined => {
    const found = inputs.find(input => roleOf(input) === role);
    return found?.kind === 'figure' ? BigInt(found.quantity.value) : undefined;
  };
  const together = fenOf('together') ?? 0n;
  const shared = fenOf('left') ?? fenOf('cap') ?? 0n;
  return together > 0n && ((fenOf('reward') ?? 0n) * shared) % together !== 0n;
}
