import type { Outcome } from '../outcome';
import { fail, succeed } from '../outcome';
import { problem } from '../problem';
import type { Roster } from '../roster/roster';
import type { ReadyCap } from './caps';
import { cutCreators } from './caps';
import type { Beside } from './climb';
import { climb } from './climb';
import { CreatorAmounts } from './creator-amounts';
import { CreatorFigures } from './creator-figures';
import type { GateResult } from './gates';
import { isOpen } from './gates';
import { summed } from './measure-track';
import type { Measured, TrackResult } from './track';

/** What stands beside the measure of an agency or a creator when it climbs the ladder. @param climbing whose measure climbs */
export function besideOf(
  { base, target, before, tierGates, track }: Measured,
  roster: Roster,
  place: number,
  climbing: number,
): Beside {
  return {
    base: base?.[place],
    target: target?.[climbing],
    before: before?.[climbing],
    open:
      tierGates.length === 0
        ? undefined
        : tier => isOpen(tierGates[tier] as readonly GateResult[], roster, track.scope, place),
  };
}

/** An agency that takes no part gets nothing, not even what a ladder pays for nothing. @param takes by agency: 1 if it takes part */
export function payAgencies(measured: Measured, takes: Uint8Array, roster: Roster): Outcome<TrackResult> {
  const { ladder, measure, agencyCap, gates, track } = measured;
  const reward = measure.map((value, agency) => {
    if (takes[agency] === 0 || !isOpen(gates, roster, 'agency', agency)) return 0;
    return climb(ladder, value, besideOf(measured, roster, agency, agency));
  });
  const unsafe = reward.findIndex(fen => !Number.isSafeInteger(fen));
  if (unsafe >= 0) {
    return fail(problem('statement.sum_too_large', { track: track.id, agency: roster.agencies[unsafe] ?? '' }));
  }
  const payout = agencyCap === undefined ? reward : reward.map(fen => Math.min(fen, agencyCap));
  return succeed({ ...measured, reward, capped: reward, limited: payout, payout, creators: undefined });
}

export function payCreators(measured: Measured, agencyCap: ReadyCap | undefined, roster: Roster): Outcome<TrackResult> {
  const { creatorCap = Infinity, track } = measured;
  const reward = creatorRewards(measured, roster);
  const capped = atMost(creatorCap, reward);
  const rewards = summed(track, roster, reward);
  if (!rewards.ok) return rewards;
  const cappeds = capped === reward ? rewards : summed(track, roster, capped);
  if (!cappeds.ok) return cappeds;
  const before = cappeds.value;
  const within = agencyCap === undefined ? before : before.map(fen => Math.min(fen, agencyCap.amount));
  const limited = agencyCap === undefined ? capped : cutCreators(before, within, capped, roster, agencyCap.overflow);
  const creators = new CreatorAmounts({ reward, capped, limited, payout: limited });
  return succeed({ ...measured, reward: rewards.value, capped: before, limited: within, payout: within, creators });
}

/** The same, if nothing is above. */
function atMost(cap: number, amounts: CreatorFigures): CreatorFigures {
  return amounts.figures.some(fen => fen > cap) ? amounts.map(fen => Math.min(fen, cap)) : amounts;
}

/** Of those alone who get something. */
function creatorRewards(measured: Measured, roster: Roster): CreatorFigures {
  const { ladder, admitted, creatorMeasure, measure, gates, tierGates, base, target, before, track } = measured;
  const alone = base === undefined && target === undefined && before === undefined && tierGates.length === 0;
  const byAgency = track.measureOf === 'agency';
  const { places } = admitted;
  const values = creatorMeasure.at(places);
  const paid = new Int32Array(places.length);
  const rewards = new Float64Array(places.length);
  let count = 0;
  for (let j = 0; j < places.length; j++) {
    const i = places[j] as number;
    const agency = roster.agency[i] as number;
    const value = (byAgency ? measure[agency] : values[j]) as number;
    const fen = alone
      ? climb(ladder, value)
      : climb(ladder, value, besideOf(measured, roster, i, byAgency ? agency : i));
    if (fen === 0 || (gates.length > 0 && !isOpen(gates, roster, 'creator', i))) continue;
    paid[count] = i;
    rewards[count++] = fen;
  }
  return new CreatorFigures(roster.size, paid.subarray(0, count), rewards.subarray(0, count));
}
