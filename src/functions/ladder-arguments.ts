import type { Outcome, Problem, ProblemParams, ReadyLadder, Track, Unit } from '../engine';
import { cellText, compileLadder, fail, problem, readAmount, readCount, readNumber, succeed } from '../engine';
import { policyArgument, trackArgument } from './arguments';
import type { CallContext } from './definition';

/**
 * The ladder that a call means by its track and policy. Fails for one whose tiers or rates apply to another figure than the measure: a
 * value alone does not say what it earns.
 */
export function ladderArgument(
  args: { readonly track: unknown; readonly policy: unknown },
  context: CallContext,
): Outcome<ReadyLadder> {
  const applied = policyArgument(args.policy, context);
  if (!applied.ok) return applied;
  const chosen = trackArgument(args.track, applied.value, context);
  if (!chosen.ok) return chosen;
  const missing = besides(chosen.value);
  if (missing !== undefined) return fail(problem('track.value_not_enough', { track: chosen.value.title, missing }));
  return compileLadder(applied.value, chosen.value);
}

/** What else than the measure decides what a track's ladder pays; undefined: nothing. */
function besides({
  target,
  base,
  before,
  ladder,
}: Track): ProblemParams['track.value_not_enough']['missing'] | undefined {
  if (target !== undefined) return 'target';
  if (base !== undefined) return 'base';
  if (before !== undefined) return 'before';
  return ladder.tiers.some(tier => tier.gates !== undefined) ? 'gates' : undefined;
}

/** A measured value from a cell, in the parts of the ladder's unit: fen of an amount in yuan, creators … */
export function measuredValue(cell: unknown, unit: Unit): Outcome<number> {
  const value = READ[unit](cell);
  return typeof value === 'number' ? succeed(value) : fail(faultOf(value, cell, unit));
}

const READ = {
  fen: readAmount,
  creators: readCount,
  units: readCount,
  points: readCount,
  number: readNumber,
} as const satisfies Record<Unit, (cell: unknown) => unknown>;

function faultOf(fault: string, cell: unknown, unit: Unit): Problem {
  const params = { name: 'value', value: cellText(cell) };
  if (fault === 'roster.error_cell') return problem('argument.error_cell', params);
  return fault === 'roster.amount_too_large'
    ? problem('argument.too_large', params)
    : problem('argument.bad_value', {
        ...params,
        of: unit === 'fen' ? 'amount' : unit === 'number' ? 'number' : 'count',
      });
}
