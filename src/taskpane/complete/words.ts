import type { Locale, Policy, Problem } from '../../engine';
import { itemOf, sectionOf } from '../../functions/policy-view/labels';
import { resolve } from '../../functions/policy-view/resolve';
import { unitWord } from '../../functions/policy-view/units';
import { viewOf } from '../../functions/policy-view/view';
import { describeProblem, loadProblemMessages, type ProblemMessages } from '../../locales';
import { completeStrings, type CompleteStrings } from '../../locales/panels/complete';
import { once } from '../parts/panel-strings';
import type { AnyStep } from './progress';

export interface Words {
  readonly strings: CompleteStrings;
  readonly messages: ProblemMessages;
}

export const loadWords = once(async (locale: Locale): Promise<Words> => {
  const [strings, messages] = await Promise.all([completeStrings(locale), loadProblemMessages(locale)]);
  return { strings, messages };
});

/** What a figure is called; a path that leads nowhere is called by itself. */
export function labelOf(policy: Policy, path: string, locale: Locale): string {
  const part = resolve(policy, path);
  if (!part.ok) return path;
  const view = viewOf(policy, locale);
  const item = itemOf(part.value, view);
  if (path === '') return item;
  // A whole list has no name but its section's, and what else a policy says none but its place.
  if (item === '') return sectionOf(part.value, view);
  return path.startsWith('facts[') ? `${sectionOf(part.value, view)} · ${item}` : item;
}

/** The parameters of problems that are paths. */
const PATHS = ['path', 'tier', 'other'] as const;

/** A problem in words, with figures called as the pane calls them. @param policy in which the paths lead somewhere, as far as it is one */
export function saidOf(found: Problem, policy: Policy, locale: Locale, { strings, messages }: Words): string {
  if (found.code === 'policy.not_a_number') return strings.notANumber(found.params.found.replace(/^"|"$/g, ''));
  const params = found.params as Readonly<Record<string, unknown>>;
  const named = PATHS.flatMap(key => {
    const path = params[key];
    return typeof path !== 'string' ? [] : [[key, labelOf(policy, path.replace(/\.value$/, ''), locale)] as const];
  });
  return describeProblem({ ...found, params: { ...params, ...Object.fromEntries(named) } } as Problem, messages);
}

/** What a step is about. */
export function titleOf(policy: Policy, step: AnyStep, locale: Locale, strings: CompleteStrings): string {
  switch (step.kind) {
    case 'tracks':
      return strings.tracks;
    case 'ladder':
      return strings.ladder(policy.tracks[step.track]?.title[locale] ?? '');
    case 'figures':
      return strings.group[step.group];
  }
}

/** What the figure at a path is counted in; empty where it is plain. */
export function unitAt(policy: Policy, path: string, locale: Locale): string {
  const part = resolve(policy, path);
  return part.ok ? unitWord(part.value, viewOf(policy, locale)) : '';
}
