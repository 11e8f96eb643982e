import type { Outcome, Policy, Problem } from '../../engine';
import { parsePolicy } from '../../engine';
import type { Answered, Row } from './draft';
import { applied, filled, leftEmpty } from './draft';
import { ladderPath } from './steps';

export type Severity = 'error' | 'warning';

/** Something wrong or odd, and the field that it is about: a figure's path, or a tier's as `row 3 from`; left out: the step as a whole. */
export interface Found {
  readonly problem: Problem;
  readonly severity: Severity;
  readonly field?: string;
}

export interface Checked {
  readonly draft: Outcome<Policy>;
  /** What was put to the parser: what messages about it name stands in here. */
  readonly data: unknown;
  readonly found: readonly Found[];
  /** Fields that must be filled in, for the rest of their tiers is: what stands there, by field. */
  readonly missing: ReadonlyMap<string, 'from' | 'pays'>;
}

/** While it is not said yet where the numbers are from, they are checked all the same. */
export const STAND_IN = { source: '?', on: '2000-01-01' } as const;

/** The policy with everything that was answered, and what the parser says of it. */
export function draftOf(
  policy: Policy,
  answered: readonly Answered[],
): Pick<Checked, 'draft' | 'data'> & { readonly warnings: readonly Problem[] } {
  const data = applied(policy, answered);
  const { warnings, ...draft } = parsePolicy(data);
  return { draft, data, warnings };
}

/** The same with what concerns one step, each beside its field. What is wrong elsewhere concerns every step: nobody can finish with it. */
export function checkStep(policy: Policy, { step, answer }: Answered, others: readonly Answered[]): Checked {
  const { source, on } = answer;
  const grounds = { source: source.trim() === '' ? STAND_IN.source : source, on: on === '' ? STAND_IN.on : on };
  const here = { step, answer: { ...answer, ...grounds } };
  const { draft, data, warnings } = draftOf(policy, [...others, here]);
  const errors = draft.ok ? [] : draft.problems.map(problem => ({ problem, severity: 'error' as const }));
  const odd = warnings
    .filter(problem => concerns(here, pathOf(problem)))
    .map(problem => ({ problem, severity: 'warning' as const }));
  const found = [...errors, ...odd].map(each => {
    const field = fieldOf(here, pathOf(each.problem));
    return field === undefined ? each : { ...each, field };
  });
  const missing = new Map(leftEmpty(policy, here).map(({ row, field }) => [fieldIn(row, field), field]));
  return { draft, data, found, missing };
}

export function pathOf({ params }: Problem): string {
  return 'path' in params ? params.path : '';
}

function concerns({ step }: Answered, path: string): boolean {
  // A cap below what a tier pays is as likely the tier's mistake.
  if (step.kind === 'ladder') return path.startsWith(`tracks[${String(step.track)}].`);
  return step.figures.some(figure => isWithin(figure.path, path) || isWithin(path, figure.path));
}

function fieldOf({ step, answer }: Answered, path: string): string | undefined {
  const exact = step.figures.find(figure => isWithin(path, figure.path));
  if (exact !== undefined) return exact.path;
  if (step.kind === 'ladder') {
    const tiers = `${ladderPath(step)}.tiers[`;
    if (!path.startsWith(tiers)) return undefined;
    const [, place = '', field = 'from'] = /^(\d+)\](?:\.(from|to|pays))?/.exec(path.slice(tiers.length)) ?? [];
    const row = filled(answer.rows)[Number(place)];
    return row && fieldIn(row, field);
  }
  // What is said of a cap or a level is said beside its figure; what is said of a whole list, of none.
  return step.figures.find(figure => figure.path.startsWith(`${path}.`))?.path;
}

function fieldIn({ key }: Row, field: string): string {
  return `row ${String(key)} ${field}`;
}

/** Whether a part stands at a path or within what stands there. */
function isWithin(part: string, path: string): boolean {
  return part === path || part.startsWith(`${path}.`) || part.startsWith(`${path}[`);
}
