import type { Outcome, Problem, ReadyLadder, Unit } from '../engine';
import { cellText, compileLadder, fail, problem, readAmount, readCount, succeed } from '../engine';
import { policyArgument, trackArgument } from './arguments';
import type { CallContext } from './definition';

/** The ladder that a call means by its track and policy. */
export function ladderArgument(
  args: { readonly track: unknown; readonly policy: unknown },
  context: CallContext,
): Outcome<ReadyLadder> {
  const applied = policyArgument(args.policy, context);
  if (!applied.ok) return applied;
  const chosen = trackArgument(args.track, applied.value, context);
  return chosen.ok ? compileLadder(applied.value, chosen.value) : chosen;
}

/** A measured value from a cell, in the ladder's unit: fen of an amount in yuan, or a number of creators. */
export function measuredValue(cell: unknown, unit: Unit): Outcome<number> {
  const value = unit === 'fen' ? readAmount(cell) : readCount(cell);
  return typeof value === 'number' ? succeed(value) : fail(faultOf(value, cell));
}

function faultOf(fault: string, cell: unknown): Problem {
  const params = { name: 'value', value: cellText(cell) };
  if (fault === 'roster.error_cell') return problem('argument.error_cell', params);
  return fault === 'roster.amount_too_large'
    ? problem('argument.too_large', params)
    : problem('argument.bad_value', params);
}
