import type { Input, Measure, Quantity, Step, Subject } from '../../../src/engine';
import { isoFromSerial, SCALE } from '../../../src/engine';

/** A trace as lines: `rule track · whom · from what → what`. Money is ¥, a creator goes by nickname and row. */
export function lineOf({ rule, track, subject, inputs, result }: Step): string {
  const from = inputs.length === 0 ? '' : ` · ${inputs.map(inputOf).join(', ')}`;
  return `${[rule, track?.id].filter(Boolean).join(' ')} · ${subjectOf(subject)}${from} → ${resultOf(result)}`;
}

/** The paths of the figures that a step cites. */
export function factsOf({ rule, track, facts }: Step): string {
  return `${[rule, track?.id].filter(Boolean).join(' ')}: ${facts.map(({ path }) => path).join(' ')}`;
}

function subjectOf(subject: Subject): string {
  switch (subject.kind) {
    case 'creator':
      return `${subject.name}#${subject.row}`;
    case 'agency':
      return subject.name;
    case 'all':
      return 'all';
  }
}

function inputOf(input: Input): string {
  switch (input.kind) {
    case 'cell':
      return `${input.field}${input.header === input.field ? '' : `@${input.header}`}#${input.row}=${input.text}`;
    case 'figure':
      return `${input.role} ${input.of === undefined ? '' : `of ${measureOf(input.of.measure)} `}${quantityOf(input.quantity)}`;
    case 'bound':
      return `${input.role} ${input.millionths / 10_000} %`;
    case 'tier':
      return `tier ${input.place}`;
    case 'kept':
      return `kept ${input.pays === 'highest' ? '' : `${input.pays} `}${input.track.id} ${quantityOf(input.quantity)}`;
    case 'earned':
      return `earned ${input.track.id} ${quantityOf(input.quantity)}`;
    case 'rate':
      return `${input.millionths / 10_000} %`;
    case 'price':
      return `¥${input.millionths / 1_000_000} each${input.each === 'block' ? ' block' : ''}`;
    case 'way':
      return `${input.from / 10_000} % to ${input.to / 10_000} % by ${quantityOf(input.gone)} of ${quantityOf(input.length)}`;
    case 'enrolment':
      return 'day' in input.enrolment ? isoFromSerial(input.enrolment.day) : 'no day';
    case 'standing':
      return input.standing;
    case 'form':
      return input.form;
  }
}

function measureOf(measure: Measure): string {
  if (measure.kind === 'reward') return measure.tracks.join(' + ');
  const where = (measure.where ?? []).map(({ field, op, value }) => ` where ${field} ${op} ${String(value.value)}`);
  return `${measure.kind === 'sum' ? measure.field : measure.kind}${where.join('')}`;
}

function resultOf(result: Step['result']): string {
  if (result === undefined) return 'no amount';
  return typeof result === 'boolean' ? (result ? 'yes' : 'no') : quantityOf(result);
}

function quantityOf({ value, unit, per = 1 }: Quantity): string {
  const figure = Number(value) / (unit === 'blocks' ? 1 : SCALE[unit]) / per;
  return unit === 'fen' ? `¥${figure}` : unit === 'number' ? String(figure) : `${figure} ${unit}`;
}
