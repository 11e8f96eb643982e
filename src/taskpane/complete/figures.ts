import type { Fact, Policy, Shape } from '../../engine';
import { policyShape } from '../../engine';
import { entryValue } from './entry';

/** A figure of a policy: where it stands, and what it may hold. */
export interface PolicyFigure {
  /** As messages name it: `tracks[0].caps[0].amount`. */
  readonly path: string;
  readonly fact: Fact<unknown>;
  /** Of its value. */
  readonly shape: Shape;
}

/** Where a number is from, in free words, and the day on which it was entered. */
export interface Grounds {
  readonly source: string;
  readonly on: string;
}

/** Every figure of a policy, in the order of the model. */
export function figuresOf(policy: Policy): readonly PolicyFigure[] {
  return within(policy, policyShape, '');
}

/** Whether a figure asks to be filled in: nobody knows it, or it was made up. */
export function isOpen({ status }: Fact<unknown>): boolean {
  return status === 'unknown' || status === 'illustrative';
}

function within(value: unknown, shape: Shape, path: string): readonly PolicyFigure[] {
  if (typeof value !== 'object' || value === null) return [];
  const parts = value as Readonly<Record<string, unknown>>;
  switch (shape.kind) {
    case 'fact':
      return [{ path, fact: value as Fact<unknown>, shape: shape.value }];
    case 'list':
      return Object.values(parts).flatMap((each, i) => within(each, shape.item, `${path}[${String(i)}]`));
    case 'object':
      return Object.entries(shape.keys).flatMap(([key, of]) =>
        within(parts[key], of.shape, path === '' ? key : `${path}.${key}`),
      );
    case 'choice': {
      const chosen = shape.of[String(parts[shape.key])];
      return chosen === undefined ? [] : within(value, chosen, path);
    }
    case 'localized':
    case 'one_of':
    case 'text':
    case 'number':
    case 'truth':
    case 'scalar':
      return [];
  }
}

/** A copy of a policy in which the part at a path is another. */
export function changedAt<T>(whole: T, path: string, change: (part: unknown) => unknown): T {
  return changed(whole, path.match(/[^.[\]]+/g) ?? [], change) as T;
}

function changed(part: unknown, [key, ...rest]: readonly string[], change: (part: unknown) => unknown): unknown {
  if (key === undefined) return change(part);
  if (Array.isArray(part)) {
    return part.map((each: unknown, i) => (String(i) === key ? changed(each, rest, change) : each));
  }
  const parts = part as Readonly<Record<string, unknown>>;
  return { ...parts, [key]: changed(parts[key], rest, change) };
}

/** What is known of a figure that nobody has entered yet. */
const UNKNOWN: Fact<never> = { value: null, status: 'unknown' };

/**
 * The figure after an entry. One that is left as it is keeps its status, unless it is open and confirmed; one that is emptied is unknown;
 * any other is supplied. Its value is what was meant, or the text itself where that cannot be read: the parser says so.
 *
 * @param fact left out: there was none yet
 */
export function factFrom(
  fact: Fact<unknown> | undefined,
  text: string,
  shape: Shape,
  { source, on, confirmed }: Grounds & { readonly confirmed: boolean },
): Fact<unknown> {
  const { value, status } = fact ?? UNKNOWN;
  const grounds = { source: source.trim(), on };
  const entered = entryValue(text, shape, value);
  if (fact !== undefined && entered === value) {
    return confirmed && isOpen(fact) && value !== null ? { value, status: 'supplied', ...grounds } : fact;
  }
  if (entered === null) return status === 'unknown' && fact !== undefined ? fact : UNKNOWN;
  return { value: entered, status: 'supplied', ...grounds };
}
