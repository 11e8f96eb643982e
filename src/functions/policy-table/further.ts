import type { Parsed, Problem } from '../../engine';
import { parsePolicy } from '../../engine';

/**
 * All that is wrong with a policy at once. The parser asks what goes beyond the shape, such as whether tiers rise, only once the shape is right: a
 * figure that is wrong is put down as unknown, so that the others are asked about as well.
 */
export function parseFurther(file: unknown): Parsed {
  const parsed = parsePolicy(file);
  if (parsed.ok) return parsed;
  const mended = withoutWrong(file, parsed.problems);
  const again = mended === undefined ? undefined : parsePolicy(mended);
  if (again === undefined || again.ok) return parsed;
  const told = new Set(parsed.problems.map(key));
  return { ...parsed, problems: [...parsed.problems, ...again.problems.filter(each => !told.has(key(each)))] };
}

function key({ code, params }: Problem): string {
  return `${code} ${'path' in params ? params.path : ''}`;
}

type Open = Record<string, unknown>;

/** The same with every figure that has a problem unknown; undefined where something else than figures is wrong. */
function withoutWrong(file: unknown, problems: readonly Problem[]): unknown {
  const copy = JSON.parse(JSON.stringify(file)) as Open;
  for (const { params } of problems) {
    const figure = 'path' in params ? figureAt(copy, params.path) : undefined;
    if (figure === undefined) return undefined;
    for (const each of Object.keys(figure)) Reflect.deleteProperty(figure, each);
    Object.assign(figure, { value: null, status: 'unknown' });
  }
  return copy;
}

/** The figure that a path leads to or into. */
function figureAt(file: Open, path: string): Open | undefined {
  let at: unknown = file;
  for (const step of path.match(/[\w-]+/g) ?? []) {
    if (typeof at !== 'object' || at === null) return undefined;
    if ('value' in at && ('status' in at || 'source' in at || Object.keys(at).length === 1)) return at as Open;
    at = (at as Open)[step];
  }
  return typeof at === 'object' && at !== null && 'value' in at ? (at as Open) : undefined;
}
