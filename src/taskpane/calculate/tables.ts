import { succeed, type Outcome, type Policy } from '../../engine';
import { registry } from '../../functions';
import { bodyOf, type ResultMatrix } from '../../functions/definition';
import { policyName } from '../../host';
import { fullId } from '../../policies';
import type { With } from './check';
import type { Reading } from './reading';

export type TableId = 'agency' | 'track' | 'ranking' | 'creator';

/** A table of the result sheet: the formula that gives it, and what it gives now. */
export interface ResultTable {
  readonly id: TableId;
  readonly formula: (roster: string) => string;
  readonly cells: ResultMatrix;
}

interface Asked {
  readonly id: TableId;
  readonly name: 'REWARDS' | 'AGENCY_RANKING';
  readonly args: Readonly<Record<string, unknown>>;
  readonly formula: (roster: string) => string;
}

const rewards = (by: 'agency' | 'track' | 'creator'): Asked => ({
  id: by,
  name: 'REWARDS',
  args: { by },
  formula: roster => `=MCN.REWARDS(${roster},"${by}",${policyName})`,
});

const ranking: Asked = {
  id: 'ranking',
  name: 'AGENCY_RANKING',
  args: {},
  formula: roster => `=MCN.AGENCY_RANKING(${roster},,${policyName})`,
};

/** In the order in which they stand side by side. */
function askedOf(policy: Policy): readonly Asked[] {
  if (policy.payee === 'creator') return [rewards('creator'), rewards('track')];
  const board = policy.ranking === undefined ? [] : [ranking];
  return [rewards('agency'), rewards('track'), ...board, rewards('creator')];
}

/**
 * Has the functions themselves compute every table, in the pane: to know how large each is, and for what is too large to be formulas.
 *
 * @param pause lets the page breathe between two tables
 */
export async function computeTables(
  { policy, table, strict = false, locale }: With,
  { grid }: Reading,
  rosterAddress: string,
  pause: () => Promise<void>,
): Promise<Outcome<readonly ResultTable[]>> {
  const tables: ResultTable[] = [];
  for (const { id, name, args, formula } of askedOf(policy)) {
    await pause();
    const definition = registry.find(each => each.name === name);
    if (definition === undefined) continue;
    const body = await bodyOf(definition);
    const context = { locale, workbookPolicy: undefined, rosterAddress, strict };
    const result = body({ roster: grid, policy: table ?? fullId(policy), ...args }, context);
    // A board that cannot be drawn up, as of a policy without points, keeps no one from their rewards.
    if (!result.ok && id === 'ranking') continue;
    if (!result.ok) return result;
    tables.push({ id, formula, cells: result.value });
  }
  return succeed(tables);
}
