import type { Shape } from '../../engine';

/** What takes the place of a part that is missing or wrong, so that the others can be asked about: the least of its kind, figures unknown. */
export function standIn(shape: Shape, number: number): unknown {
  switch (shape.kind) {
    case 'object':
      return Object.fromEntries(
        Object.entries(shape.keys)
          .filter(([, key]) => key.needed === 'always')
          .map(([name, key]) => [name, standIn(key.shape, number)]),
      );
    case 'choice': {
      const [first] = Object.entries(shape.of);
      return first === undefined ? undefined : { ...(standIn(first[1], number) as object), [shape.key]: first[0] };
    }
    case 'list':
      return Array.from({ length: shape.min }, () => standIn(shape.item, number));
    case 'fact':
      return { value: null, status: 'unknown' };
    case 'localized':
      return { 'zh-CN': '-', 'en-US': '-' };
    case 'one_of':
      return shape.values[0];
    case 'text':
      return { day: '2023-01-01', month: '2023-01', text: '-', id: `x${number}`, field: `x${number}` }[shape.of];
    case 'number':
      return shape.least ?? 0;
    case 'truth':
      return false;
    case 'scalar':
      return 0;
  }
}

/** A path as its keys and the places of items, all as text. */
export function stepsIn(path: string): readonly string[] {
  return path.match(/[\w-]+/g) ?? [];
}

/** What should stand at the end of a path. @param file tells which of several objects it is */
export function shapeAt(steps: readonly string[], whole: Shape, file: unknown): Shape | undefined {
  let [shape, at]: [Shape | undefined, unknown] = [whole, file];
  for (const step of steps) {
    const here: unknown = at;
    if (shape?.kind === 'choice') shape = chosenBy(here, shape);
    if (shape?.kind === 'list') shape = shape.item;
    else if (shape?.kind === 'fact' && step === 'value') shape = shape.value;
    else shape = shape?.kind === 'object' && Object.hasOwn(shape.keys, step) ? shape.keys[step]?.shape : undefined;
    at = typeof here === 'object' && here !== null ? (here as Readonly<Record<string, unknown>>)[step] : undefined;
  }
  return shape;
}

function chosenBy(at: unknown, { key, of }: Shape & { readonly kind: 'choice' }): Shape | undefined {
  const name = typeof at === 'object' && at !== null ? String((at as Readonly<Record<string, unknown>>)[key]) : '';
  return Object.hasOwn(of, name) ? of[name] : undefined;
}

/** Whether a path names an item of a list by something else than its number. */
export function isByName(steps: readonly (string | number)[], whole: Shape): boolean {
  let shape: Shape | undefined = whole;
  for (const step of steps) {
    if (shape?.kind === 'list') {
      if (typeof step === 'string') return true;
      shape = shape.item;
    } else shape = shape?.kind === 'object' && Object.hasOwn(shape.keys, step) ? shape.keys[step]?.shape : undefined;
  }
  return false;
}
