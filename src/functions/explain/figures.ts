import type { Cited, Step } from '../../engine';
import { itemOf } from '../policy-view/labels';
import { resolve } from '../policy-view/resolve';
import { shownOf } from '../policy-view/values';
import type { Described, TraceView } from './view';
import { plain } from './view';

/** Figures of a policy that have the same status and source, each in words. */
export interface Grounds {
  readonly status: string;
  readonly source: string;
  readonly figures: readonly string[];
  /** The first of them. */
  readonly cited: Cited;
}

/** The figures of the policy that a step rests on, together with those of the same status and source. */
export function groundsOf({ facts, track }: Pick<Step, 'facts' | 'track'>, view: TraceView): readonly Grounds[] {
  const { locale } = view;
  const groups = new Map<string, Grounds & { readonly figures: string[] }>();
  for (const cited of facts) {
    const { path } = cited;
    const known = view.said.get(path) ?? describe(path, view);
    view.said.set(path, known);
    const { text, status, source } = known;
    const own = track === undefined ? text : text.replace(`${track.title[locale]} · `, '');
    const key = JSON.stringify([status, source]);
    const group = groups.get(key) ?? { status, source, figures: [], cited };
    groups.set(key, group);
    group.figures.push(own);
  }
  return [...groups.values()];
}

/** The same in one text. */
export function figuresOf(step: Step, view: TraceView): string {
  const { trace, words } = view;
  return groundsOf(step, view)
    .map(({ status, source, figures }) => trace.grounds(status, source, figures.join(words.join)))
    .join(trace.semicolon);
}

function describe(path: string, view: TraceView): Described {
  const found = resolve(view.policy, path);
  if (!found.ok) return { text: path, status: '', source: '' };
  const { value, status, source } = shownOf(found.value, view);
  const { currency, rounding } = view.policy;
  const cents = path === 'rounding' && currency !== 'CNY' && rounding.value !== null;
  const text = cents ? view.trace.rounding[rounding.value](currency) : value;
  const figure = typeof text === 'number' ? plain(text) : String(text);
  return { text: `${itemOf(found.value, view)} ${figure}`, status, source };
}
