import { cellText, dictionaryOf, needsOf, type Policy } from '../../engine';

/** A column that the user has chosen for a field: its place, and its header, by which a changed roster is noticed; or none. */
export type ChosenColumn = { readonly index: number; readonly header: string } | 'none';

/** By field; fields that are left out are read as functions read them. */
export type Chosen = Readonly<Record<string, ChosenColumn>>;

/** How a field that the policy reads is found in a roster. */
export interface FieldColumn {
  readonly field: string;
  readonly required: boolean;
  /** Its place in the roster; undefined where no column is read as it. */
  readonly index: number | undefined;
  /** Several columns could be it, and none is chosen. */
  readonly several: readonly number[];
  /** Another field is read from the same column. */
  readonly shared: boolean;
}

export function titlesOf(headers: readonly unknown[]): readonly string[] {
  return headers.map(cellText);
}

/** Where each field stands that a header names or the user has chosen. Two columns that could be one field give neither. */
function placesOf(policy: Policy, headers: readonly unknown[], chosen: Chosen): ReadonlyMap<string, readonly number[]> {
  const { fieldOf, fields } = dictionaryOf(policy);
  const titles = titlesOf(headers);
  const places = new Map<string, readonly number[]>();
  for (const field of fields) {
    const choice = validChoice(chosen[field], titles);
    if (choice === 'none') continue;
    if (choice !== undefined) places.set(field, [choice]);
    else {
      const found = headers.flatMap((cell, i) => (typeof cell === 'string' && fieldOf(cell) === field ? [i] : []));
      if (found.length > 0) places.set(field, found);
    }
  }
  return places;
}

/** A choice holds as long as its column has the header that it had. */
function validChoice(choice: ChosenColumn | undefined, titles: readonly string[]): number | 'none' | undefined {
  if (choice === undefined || choice === 'none') return choice;
  if (titles[choice.index] === choice.header) return choice.index;
  const moved = titles.indexOf(choice.header);
  return moved < 0 ? undefined : moved;
}

/** What the policy reads of a roster, what it must have first. */
export function fieldColumns(policy: Policy, headers: readonly unknown[], chosen: Chosen): readonly FieldColumn[] {
  const places = placesOf(policy, headers, chosen);
  const { required, optional } = needsOf(policy, policy.tracks, ['creator']);
  const ranked = policy.ranking === undefined ? [] : ['level_end'];
  const must = new Set(required);
  const fields = [...new Set([...required, ...optional, ...ranked])].map(field => {
    const found = places.get(field) ?? [];
    const index = found.length === 1 ? found[0] : undefined;
    return { field, required: must.has(field), index, several: found.length > 1 ? found : [] };
  });
  const isShared = (index: number | undefined): boolean =>
    index !== undefined && fields.filter(each => each.index === index).length > 1;
  return fields.map(each => ({ ...each, shared: isShared(each.index) }));
}

/** Whether functions, which go by the headers alone, would read the roster otherwise than the user has chosen. */
export function isOtherwise(policy: Policy, headers: readonly unknown[], chosen: Chosen): boolean {
  const key = (of: Chosen): string => JSON.stringify([...placesOf(policy, headers, of)]);
  return key(chosen) !== key({});
}

/** A column of the roster as the user has it read: the header that functions know its field by, and its place. */
export interface ReadColumn {
  readonly header: string;
  readonly index: number;
}

/** The roster as the user has it read. A field that several columns could be keeps them all: that is told as a problem. */
export function readColumns(policy: Policy, headers: readonly unknown[], chosen: Chosen): readonly ReadColumn[] {
  const { aliases } = dictionaryOf(policy);
  const titles = titlesOf(headers);
  return [...placesOf(policy, headers, chosen)].flatMap(([field, found]) => {
    const header = (index: number): string => (found.length > 1 ? (titles[index] ?? '') : (aliases(field)[0] ?? field));
    return found.map(index => ({ header: header(index), index }));
  });
}

/** The cells of the roster in those columns. */
export function projected(cells: readonly (readonly unknown[])[], columns: readonly ReadColumn[]): unknown[][] {
  const [, ...rows] = cells;
  return [columns.map(({ header }) => header), ...rows.map(row => columns.map(({ index }) => row[index]))];
}

/** What the workbook keeps may have been written by anyone: what is no choice is left out. */
export function asChosen(kept: unknown): Chosen {
  if (typeof kept !== 'object' || kept === null) return {};
  return Object.fromEntries(
    Object.entries(kept as Record<string, unknown>).flatMap(([field, choice]): [string, ChosenColumn][] => {
      if (choice === 'none') return [[field, choice]];
      const { index, header } = (choice ?? {}) as { index?: unknown; header?: unknown };
      return typeof index === 'number' && typeof header === 'string' ? [[field, { index, header }]] : [];
    }),
  );
}
