import type { Grid, Locale, Outcome, Policy, Statement, Status, Track } from '../../../engine';
import { evaluate } from '../../../engine';
import type { CallContext } from '../../../functions/definition';
import { traceViewOf } from '../../../functions/explain/view';
import { viewOf } from '../../../functions/policy-view/view';
import { basisOf } from '../../../functions/words';
import type { ExplainStrings } from '../../../locales/panels/explain';
import type { Telling } from '../sentences';
import type { Story } from '../story';

/** What a cell asks: the call's arguments, and where in what the call gives the cell lies. */
export interface Asked {
  readonly args: Readonly<Record<string, unknown>>;
  readonly context: CallContext;
  readonly row: number;
  readonly column: number;
  /** Whom the user has chosen where the cell adds several up. */
  readonly chosen: string | undefined;
  readonly strings: ExplainStrings;
}

/** Tells why; undefined where there is nothing to tell but what the function gives. */
export type Teller = (asked: Asked) => Outcome<Story | undefined>;

export function tellingOf(policy: Policy, { context, strings }: Pick<Asked, 'context' | 'strings'>): Telling {
  return { view: traceViewOf(viewOf(policy, context.locale), context.rosterAddress), strings };
}

export function basisFor(policy: Policy, restsOn: Status | undefined, locale: Locale): string {
  return restsOn === undefined ? policy.version : basisOf(policy, restsOn, { locale });
}

/** The last statement of each roster: as the selection moves over a table, the same is asked for again and again. */
const statements = new WeakMap<
  Grid,
  { readonly key: string; readonly of: Policy; readonly found: Outcome<Statement> }
>();

export function statementOf(
  policy: Policy,
  grid: Grid,
  tracks: readonly Track[] | undefined,
  shown: readonly string[],
): Outcome<Statement> {
  const key = JSON.stringify([tracks?.map(({ id }) => id), shown]);
  const known = statements.get(grid);
  if (known?.key === key && known.of === policy) return known.found;
  // A name that cannot be read is no hindrance where the function itself shows none: creators are then told by their ids.
  const named = evaluate(policy, grid, tracks, ['creator', ...shown]);
  const found = named.ok ? named : evaluate(policy, grid, tracks, shown);
  statements.set(grid, { key, of: policy, found });
  return found;
}
