import type { Locale, Quantity } from '../../engine';
import { SCALE } from '../../engine';
import type { TraceWords } from '../../locales/trace-words';
import { traceWordsEnUS } from '../../locales/trace-words.en-US';
import { traceWordsZhCN } from '../../locales/trace-words.zh-CN';
import type { View } from '../policy-view/view';

/** What a trace is shown in: the policy's words, and those for its steps. */
export interface TraceView extends View {
  readonly trace: TraceWords;
  /** Where the roster stands on the sheet, if the host tells. */
  readonly rosterAddress: string | undefined;
  /** What was said of a figure of the policy, by its path: many steps rest on the same. */
  readonly said: Map<string, Described>;
}

export interface Described {
  readonly text: string;
  readonly status: string;
  readonly source: string;
}

const WORDS: Readonly<Record<Locale, TraceWords>> = { 'zh-CN': traceWordsZhCN, 'en-US': traceWordsEnUS };

export function traceViewOf(view: View, rosterAddress: string | undefined): TraceView {
  return { ...view, trace: WORDS[view.locale], rosterAddress, said: new Map() };
}

/** A figure as a cell holds it: yuan, creators … */
export function inCells({ value, unit, per = 1 }: Quantity): number {
  return Number(value) / (unit === 'blocks' ? 1 : SCALE[unit]) / per;
}

export function unitWord({ unit }: Quantity, { policy, trace }: TraceView): string {
  if (unit !== 'fen') return trace.unit[unit];
  return policy.currency === 'CNY' ? trace.yuan : policy.currency;
}

/** A figure in words: 12,345.6 yuan. */
export function quantityText(quantity: Quantity, view: TraceView): string {
  const unit = unitWord(quantity, view);
  const figure = plain(inCells(quantity));
  return unit === '' ? figure : view.trace.quantity(figure, unit);
}

export function plain(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 6 });
}
