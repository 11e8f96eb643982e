import type { Measure, Track } from '../../engine';
import { LADDER_MODES, unitOf } from '../../engine';
import type { Part } from './parts';
import type { View } from './view';

/** What a number is counted in, in words; empty where it is plain. */
export function unitWord(part: Part, view: View): string {
  const above = part.parent?.place === undefined ? '' : part.parent.key;
  switch (part.key) {
    case 'share':
      return '%';
    case 'amount':
    case 'forfeitBelow':
      return currencyWord(view);
    case 'from':
      return above === 'tiers' ? measureWord(trackOf(part).measure, view) : '';
    case 'pays':
      return paysWord(trackOf(part), view);
    case 'floor':
      return currencyWord(view);
    default:
      return '';
  }
}

function paysWord({ ladder, measure }: Track, view: View): string {
  const currency = currencyWord(view);
  switch (LADDER_MODES[ladder.mode].paysIn) {
    case 'yuan':
      return currency;
    case 'yuan_a_unit':
      return view.words.perUnit(currency, measureWord(measure, view));
    case 'percent':
      return '%';
  }
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
