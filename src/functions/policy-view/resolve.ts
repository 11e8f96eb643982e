import type { Outcome, Policy, Problem } from '../../engine';
import { cellText, fail, nameKey, problem, succeed } from '../../engine';
import { childrenOf, isFact, isLocalized, wholeOf } from './parts';
import type { Part } from './parts';

/** An entry that is about one figure stands for it: `ranking.points.Lv6` is its points, `caps.agency` its amount. */
const FIGURE_OF: Readonly<Record<string, string>> = {
  caps: 'amount',
  policyCaps: 'amount',
  forms: 'share',
  points: 'points',
  places: 'points',
  facts: 'text',
};

/**
 * The part of a policy at a path, as messages write it (`tracks[2].caps[0].amount`) or by ids and titles, in any mixture
 * (`tracks.head_growth.caps.agency.amount`); case, width and spaces around the dots do not matter. A path that leads nowhere fails, and
 * names the last part that is there and what stands in it.
 */
export function resolve(policy: Policy, path: string): Outcome<Part> {
  let part = wholeOf(policy);
  let rest = nameKey(path).replace(/ *([.[\]]) */g, '$1');
  while (rest !== '') {
    const next = step(part, rest.replace(/^\./, ''));
    if (next === undefined) {
      if (isFact(part.value) && part.value.value === null) return fail(unknownNumber(policy, part));
      const params = { path: cited(path), policy: policy.version, reached: part.name, here: namesIn(part) };
      return fail(problem('policy.path_unknown', params));
    }
    ({ part, rest } = next);
  }
  return succeed(figureOf(part));
}

/** The figure that an entry stands for; any other part is itself. */
function figureOf(part: Part): Part {
  const figure = part.place === undefined ? undefined : FIGURE_OF[part.key];
  return childrenOf(part).find(({ key }) => key === figure) ?? part;
}

/** A path as messages show it: whole, if it is of a length that paths have. */
export function cited(path: string): string {
  return path.length <= 120 ? path.trim() : cellText(path);
}

export function unknownNumber({ version }: Policy, { path }: Part): Problem {
  return problem('policy.number_unknown', { path, policy: version });
}

/** What stands in a part (an empty list holds nothing), as a path goes on from it. */
export function namesIn(part: Part): readonly string[] {
  return childrenOf(part)
    .filter(({ value }) => !Array.isArray(value) || value.length > 0)
    .map(child => child.name.slice(part.name.length).replace(/^\./, ''));
}

/** The child that the rest of a path begins with: the one with the longest name, as ids may hold dots. */
function step(part: Part, rest: string): { readonly part: Part; readonly rest: string } | undefined {
  const ways = [...childrenOf(part), ...aspectsOf(part)].flatMap(child =>
    namesOf(child)
      .filter(name => rest.startsWith(name) && /^(?:$|[.[])/.test(rest.slice(name.length)))
      .map(name => ({ part: child, rest: rest.slice(name.length), length: name.length })),
  );
  return ways.sort((a, b) => b.length - a.length)[0];
}

function namesOf({ key, place, id, value }: Part): readonly string[] {
  if (place === undefined) return [nameKey(key)];
  const title = typeof value === 'object' && value !== null && 'title' in value ? value.title : undefined;
  const titles = isLocalized(title) ? Object.values(title) : [];
  return [`[${place}]`, ...[...(id === undefined ? [] : [id]), ...titles].map(nameKey)];
}

/** A figure's own keys: messages about a policy file name them (`….amount.value`). */
function aspectsOf(entry: Part): readonly Part[] {
  const part = figureOf(entry);
  if (!isFact(part.value)) return [];
  return Object.entries(part.value).map(([key, value]) => ({
    path: `${part.path}.${key}`,
    name: `${part.name}.${key}`,
    key,
    value: key === 'value' ? part.value : (value as unknown),
    parent: part,
  }));
}
