import type { Gate, Measure, Track } from '../../engine';
import { LADDER_MODES, unitOf } from '../../engine';
import type { Part } from './parts';
import type { View } from './view';

/** What a number is counted in, in words; empty where it is plain. */
export function unitWord(part: Part, view: View): string {
  const entry = part.parent;
  switch (part.key) {
    case 'share':
      return '%';
    case 'amount':
    case 'forfeitBelow':
      return currencyWord(view);
    case 'from':
    case 'to':
      if (entry?.key === 'tiers') return thresholdWord(trackOf(part), view);
      return entry?.key === 'gates' ? gateWord(entry.value as Gate, view) : '';
    case 'pays':
      return entry?.key === 'tiers' ? paysWord(trackOf(part), view) : '';
    case 'floor':
      return measureWord(entry?.value as Measure, view);
    case 'size':
      return measureWord(trackOf(part).measure, view);
    default:
      return '';
  }
}

function thresholdWord({ measure, target, every }: Track, view: View): string {
  if (target !== undefined) return '%';
  return every === undefined ? measureWord(measure, view) : view.words.block;
}

function gateWord({ measure, target }: Gate, view: View): string {
  return target === undefined ? measureWord(measure, view) : '%';
}

function paysWord({ ladder, measure, base, every }: Track, view: View): string {
  const currency = currencyWord(view);
  switch (LADDER_MODES[ladder.mode].paysIn) {
    case 'yuan':
      return currency;
    case 'yuan_a_unit':
      return view.words.perUnit(currency, paidFor(base ?? measure, base === undefined ? every : undefined, view));
    case 'percent':
      return '%';
  }
}

function paidFor(measure: Measure, every: Track['every'], view: View): string {
  return every === undefined ? measureWord(measure, view) : view.words.block;
}

function measureWord(measure: Measure, view: View): string {
  const unit = unitOf(view.policy, measure);
  return unit === 'fen' ? currencyWord(view) : view.words.unit[unit];
}

function currencyWord({ policy, words }: View): string {
  return policy.currency === 'CNY' ? words.yuan : policy.currency;
}

function trackOf(part: Part): Track {
  let at = part;
  while (at.parent !== undefined && !(at.key === 'tracks' && at.place !== undefined)) at = at.parent;
  return at.value as Track;
}
