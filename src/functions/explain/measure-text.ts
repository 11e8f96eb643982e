import type { Condition, Measure, Named } from '../../engine';
import { fieldName, titleOf } from '../policy-view/labels';
import { resolve } from '../policy-view/resolve';
import { shownOf } from '../policy-view/values';
import { wordsOf } from '../words';
import type { TraceView } from './view';

/** What a measure counts, and of which rows alone, where the trace names no cells. */
export function measureText({ measure, path }: Named, view: TraceView): string {
  const name = nameOf(measure, view);
  const where = measure.kind === 'reward' ? [] : (measure.where ?? []);
  if (where.length === 0) return name;
  const conditions = where.map((condition, i) => conditionText(condition, `${path}.where[${i}].value`, view));
  return view.trace.narrowed(name, conditions.join(view.words.join));
}

function nameOf(measure: Measure, view: TraceView): string {
  const words = wordsOf(view);
  switch (measure.kind) {
    case 'incubated':
      return view.trace.narrowed(words.incubated, titleOf(view.policy.bands, measure.band, view.locale));
    case 'increment':
      return words.increase(fieldName(measure.field, view));
    case 'sum':
      return fieldName(measure.field, view);
    case 'count':
      return words.counted;
    case 'points':
      return words.points;
    case 'combined':
      return measure.terms.map(({ field }) => fieldName(field, view)).join(' + ');
    case 'reward':
      return words.reward;
  }
}

function conditionText({ field, op }: Condition, path: string, view: TraceView): string {
  const found = resolve(view.policy, path);
  const value = found.ok ? shownOf(found.value, view).value : '';
  return `${view.words.condition(fieldName(field, view), op)} ${String(value)}`;
}
