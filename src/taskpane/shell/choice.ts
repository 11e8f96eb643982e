import type { Policy, Problem } from '../../engine';
import { fetchReader, isTable } from '../../functions/policy-tables';
import { goneReference, type NamedPolicy, type OwnTable, type PolicyNameValue } from '../../host';
import { findPolicy } from '../../policies';
import { withErrors } from '../parts/cell-errors';
import type { readOwn } from '../policy/read-own';

type Cells = readonly (readonly unknown[])[];

/** The policy that the workbook names. */
export type Choice =
  | { readonly kind: 'none' }
  | { readonly kind: 'library'; readonly policy: Policy }
  /** A table of the workbook; `warnings` are odd, but allowed. `cells` are what functions are given for it. */
  | {
      readonly kind: 'own';
      readonly policy: Policy;
      readonly warnings: readonly Problem[];
      readonly address: string;
      readonly cells: Cells;
    }
  /** A table with mistakes: nothing is computed with it. */
  | {
      readonly kind: 'refused';
      readonly problems: readonly Problem[];
      readonly address: string;
      readonly cells: Cells;
    }
  /** A table whose reader could not be fetched, or cells somewhere that are more than Excel passes at once. */
  | { readonly kind: 'unread'; readonly why: 'no_reader'; readonly address: string }
  | { readonly kind: 'unread'; readonly why: 'too_large' }
  | { readonly kind: 'other'; readonly value: PolicyNameValue };

/** A policy of the workbook's own, to be chosen. */
export interface Own {
  readonly name: string;
  readonly sheet: string;
  readonly address: string;
  /** Missing where the table has mistakes. */
  readonly version?: string;
}

/** What a name means that is no table. */
export function choiceOf(value: PolicyNameValue): Choice {
  if (value === undefined || value === '') return { kind: 'none' };
  const found = typeof value === 'string' ? findPolicy(value) : undefined;
  return found?.ok === true ? { kind: 'library', policy: found.value } : { kind: 'other', value };
}

export async function choiceIn({ value, address = '' }: NamedPolicy): Promise<Choice> {
  if (!isTable(value)) return choiceOf(value);
  const read = await reader();
  if (read === undefined) return { kind: 'unread', why: 'no_reader', address };
  const found = read(value, address);
  const cells = withErrors(value) as Cells;
  if (!found.ok) return { kind: 'refused', problems: found.problems, address, cells };
  return { kind: 'own', policy: found.value, warnings: found.warnings, address, cells };
}

export async function asOwn(tables: readonly OwnTable[]): Promise<readonly Own[]> {
  const read = tables.length === 0 ? undefined : await reader();
  return tables.map(({ name, sheet, address, values }) => {
    const found = read?.(values, address);
    return { name, sheet, address, ...(found?.ok === true && { version: found.value.version }) };
  });
}

/** Whether what the workbook has chosen is gone with its cells. */
export function isGone(choice: Choice): boolean {
  return choice.kind === 'other' && choice.value === goneReference;
}

/** Whether the policy is one to compute with: who has chosen none gets the newest. */
export function isUsable({ kind }: Choice): boolean {
  return kind === 'none' || kind === 'library' || kind === 'own';
}

/** Fetched with the first table; functions that the pane calls itself read tables with the same. Undefined: it could not be fetched. */
async function reader(): Promise<typeof readOwn | undefined> {
  try {
    const [fetched] = await Promise.all([
      import(/* webpackChunkName: "policy-table" */ '../policy/read-own'),
      fetchReader(),
    ]);
    return fetched.readOwn;
  } catch (problem) {
    if (problem instanceof Error && problem.name === 'ChunkLoadError') return undefined;
    throw problem;
  }
}
