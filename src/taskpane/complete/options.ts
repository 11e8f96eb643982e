import type { Locale, Policy } from '../../engine';
import { resolve } from '../../functions/policy-view/resolve';
import { shownOf } from '../../functions/policy-view/values';
import { viewOf } from '../../functions/policy-view/view';
import type { PolicyFigure } from './figures';

export interface Option {
  readonly value: string;
  readonly label: string;
}

/** What a figure can be chosen from, in words; undefined where it is typed. */
export function optionsOf(policy: Policy, figure: PolicyFigure, locale: Locale): readonly Option[] | undefined {
  const part = resolve(policy, figure.path);
  const values = valuesOf(policy, figure);
  if (!part.ok || values === undefined) return undefined;
  const view = viewOf(policy, locale);
  return values.map(value => {
    const fact = { value, status: 'supplied' as const };
    return { value: String(value), label: String(shownOf({ ...part.value, value: fact }, view).value) };
  });
}

function valuesOf(policy: Policy, { path, shape }: PolicyFigure): readonly (string | boolean)[] | undefined {
  if (shape.kind === 'one_of') return shape.values;
  if (shape.kind === 'truth') return [true, false];
  if (shape.kind !== 'text' || shape.of !== 'id') return undefined;
  return listOf(policy, path).map(({ id }) => id);
}

/** What the ids at a path are those of. */
function listOf({ bands, levels, quotas }: Policy, path: string): readonly { readonly id: string }[] {
  if (path === 'quotaInForce') return quotas;
  return path.endsWith('.incubatedFrom') ? levels : bands;
}
