import type { Outcome } from '../outcome';
import { fail, succeed } from '../outcome';
import { problem } from '../problem';
import type { Roster } from '../roster/roster';
import type { ReadyCap } from './caps';
import { cutCreators } from './caps';
import type { Beside } from './climb';
import { climb } from './climb';
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
    ...(base === undefined ? {} : { base: base[place] as number }),
    ...(target === undefined ? {} : { target: target[climbing] as number }),
    ...(before === undefined ? {} : { before: before[climbing] as number }),
    ...(tierGates.length === 0
      ? {}
      : { open: (tier: number) => isOpen(tierGates[tier] ?? [], roster, track.scope, place) }),
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
  const capped = reward.some(fen => fen > creatorCap) ? reward.map(fen => Math.min(fen, creatorCap)) : reward;
  const rewards = summed(track, roster, reward);
  if (!rewards.ok) return rewards;
  const cappeds = capped === reward ? rewards : summed(track, roster, capped);
  if (!cappeds.ok) return cappeds;
  const before = cappeds.value;
  const within = agencyCap === undefined ? before : before.map(fen => Math.min(fen, agencyCap.amount));
  const limited = agencyCap === undefined ? capped : cutCreators(before, within, capped, roster, agencyCap.overflow);
  const creators = { reward, capped, limited, payout: limited };
  return succeed({ ...measured, reward: rewards.value, capped: before, limited: within, payout: within, creators });
}

function creatorRewards(measured: Measured, roster: Roster): Float64Array {
  const { ladder, creatorMeasure, measure, admitted, gates, tierGates, base, target, before, track } = measured;
  const alone = base === undefined && target === undefined && before === undefined && tierGates.length === 0;
  const byAgency = track.measureOf === 'agency';
  const reward = new Float64Array(roster.size);
  for (let i = 0; i < roster.size; i++) {
    if (admitted[i] === 0) continue;
    const climbing = byAgency ? (roster.agency[i] as number) : i;
    const value = (byAgency ? measure : creatorMeasure)[climbing] as number;
    const fen = alone ? climb(ladder, value) : climb(ladder, value, besideOf(measured, roster, i, climbing));
    if (fen !== 0 && (gates.length === 0 || isOpen(gates, roster, 'creator', i))) reward[i] = fen;
  }
  return reward;
}
