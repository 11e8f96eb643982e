import type { Parsed, Problem, ProblemCode } from '../../engine';
import { parsePolicy, policyShape } from '../../engine';
import { shapeAt, standIn, stepsIn } from './stand-in';

/**
 * All that is wrong with a policy at once. The parser asks what goes beyond the shape, such as whether tiers rise, only once the shape is right: a
 * figure that is wrong is put down as unknown, an unknown key is left out, and something stands in for what else is missing or wrong, so that
 * the others are asked about as well.
 */
export function parseFurther(file: unknown): Parsed {
  const parsed = parsePolicy(file);
  if (parsed.ok) return parsed;
  const mended = withoutWrong(file, parsed.problems);
  const again = mended === undefined ? undefined : parsePolicy(mended.file);
  if (mended === undefined || again === undefined || again.ok) return parsed;
  const told = new Set(parsed.problems.map(key));
  const isNew = (each: Problem): boolean =>
    !told.has(key(each)) &&
    (mended.places.length === 0 || (!OF_OTHERS.has(each.code) && !mended.places.some(place => isWithin(each, place))));
  return { ...parsed, problems: [...parsed.problems, ...again.problems.filter(isNew)] };
}

/** What is wrong only beside something else: that may have been what something stands in for. */
export const OF_OTHERS: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'policy.dangling',
  'policy.duplicate_id',
  'policy.source_dangling',
  'policy.field_unknown',
  'policy.field_type',
  'policy.alias_twice',
  'policy.units_differ',
  'policy.not_together',
  'policy.rate_of_count',
  'policy.no_levels',
  'policy.no_agencies',
  'policy.points_without_ranking',
  'policy.reward_out_of_reach',
]);

function isWithin({ params }: Problem, place: string): boolean {
  return (
    'path' in params &&
    (params.path === place || /^[.[]/.test(params.path.slice(place.length))) &&
    params.path.startsWith(place)
  );
}

function key({ code, params }: Problem): string {
  return `${code} ${'path' in params ? params.path : ''}`;
}

type Open = Record<string, unknown>;

/** The same with what is wrong mended, and the places where something stands in; undefined where nobody can tell what should stand there. */
function withoutWrong(
  file: unknown,
  problems: readonly Problem[],
): { readonly file: unknown; readonly places: readonly string[] } | undefined {
  const copy = JSON.parse(JSON.stringify(file)) as Open;
  const places: string[] = [];
  for (const [number, { code, params }] of problems.entries()) {
    if (!('path' in params)) return undefined;
    const figure = figureAt(copy, params.path);
    if (figure !== undefined) {
      for (const each of Object.keys(figure)) Reflect.deleteProperty(figure, each);
      Object.assign(figure, { value: null, status: 'unknown' });
      continue;
    }
    const place = 'key' in params ? `${params.path === '' ? '' : `${params.path}.`}${params.key}` : params.path;
    const steps = stepsIn(place);
    const above = steps.slice(0, -1).reduce<unknown>((at, step) => (isOpen(at) ? at[step] : undefined), copy);
    const last = steps.at(-1);
    if (!isOpen(above) || last === undefined) return undefined;
    const shape = code === 'policy.unknown_key' ? undefined : shapeAt(steps, policyShape, copy);
    if (code === 'policy.unknown_key') Reflect.deleteProperty(above, last);
    else if (shape === undefined) return undefined;
    else above[last] = standIn(shape, number);
    places.push(place);
  }
  return { file: copy, places };
}

function isOpen(at: unknown): at is Open {
  return typeof at === 'object' && at !== null;
}

/** The figure that a path leads to or into. */
function figureAt(file: Open, path: string): Open | undefined {
  let at: unknown = file;
  for (const step of stepsIn(path)) {
    if (typeof at !== 'object' || at === null) return undefined;
    if ('value' in at && ('status' in at || 'source' in at || Object.keys(at).length === 1)) return at as Open;
    at = (at as Open)[step];
  }
  return typeof at === 'object' && at !== null && 'value' in at ? (at as Open) : undefined;
}
