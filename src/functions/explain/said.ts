import type { Step } from '../../engine';
import type { ResultCell } from '../definition';
import { rowText } from '../words';
import type { TraceView } from './view';
import { inCells, quantityText } from './view';

/** Whom a step is about, in words. */
export function subjectOf({ subject }: Step, view: TraceView): string {
  const { trace } = view;
  switch (subject.kind) {
    case 'creator':
      return trace.creator(subject.name, rowText(subject.row, view));
    case 'agency':
      return subject.name;
    case 'all':
      return trace.all;
  }
}

/** A form of payment without an amount is in kind, or its share is not known. */
export function resultOf({ result, facts }: Step, { trace }: TraceView): ResultCell {
  if (result === undefined) return facts.some(({ fact }) => fact.value === null) ? trace.splitUnknown : trace.noAmount;
  return typeof result === 'boolean' ? trace.holds[`${result}`] : inCells(result);
}

/** The same with its unit, as a sentence names it. */
export function resultText(step: Step, view: TraceView): string {
  return typeof step.result === 'object' ? quantityText(step.result, view) : String(resultOf(step, view));
}
