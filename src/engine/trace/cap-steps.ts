import type { Statement } from '../evaluate/statement';
import type { TrackResult } from '../evaluate/track';
import { factsIn, pathOf } from './facts-of';
import { overflowOf, sharesOf } from './shares';
import type { Cited, Step } from './step';
import { fen, figure } from './step';
import type { Who } from './who';
import { creatorSubject, subjectOf } from './who';

/** Only where it is reached: of thousands of creators most are far below it. */
export function creatorCapSteps(
  statement: Statement,
  { track, creatorCap, creators }: TrackResult,
  i: number,
): readonly Step[] {
  const reward = creators?.reward[i] ?? 0;
  if (creatorCap === undefined || reward <= 0 || reward < creatorCap) return [];
  const inputs = [figure('reward', reward, 'fen'), figure('cap', creatorCap, 'fen')];
  const result = fen(creators?.capped[i] ?? 0);
  const facts = capFacts(statement, track, 'creator');
  return [{ rule: 'creator_cap', track, subject: creatorSubject(statement, i), inputs, result, facts }];
}

function capFacts({ policy }: Statement, track: TrackResult['track'], entity: string): readonly Cited[] {
  const at = track.caps.findIndex(cap => cap.entity === entity);
  return factsIn(track.caps[at], `${pathOf(policy, track)}.caps[${at}]`);
}

/** What the creators earned together, the agency cap, and each creator's share of what is left. */
export function sumSteps(
  statement: Statement,
  result: TrackResult,
  who: Who,
  members: readonly number[],
): readonly Step[] {
  const { track, creators } = result;
  if (who.entity === 'creator' || creators === undefined) return [];
  const each = members.map(i => creators.capped[i] as number).filter(amount => amount !== 0);
  const sum: Step = {
    rule: 'reward_total',
    track,
    subject: subjectOf(statement, who),
    inputs: each.map(amount => figure('each', amount, 'fen')),
    result: fen(result.capped[who.place] as number),
    facts: [],
  };
  return [sum, ...agencyCapSteps(statement, result, who), ...shareSteps(statement, result, who, members)];
}

function shareSteps(
  statement: Statement,
  { track, creators, limited }: TrackResult,
  who: Who,
  members: readonly number[],
): readonly Step[] {
  const before = members.map(i => creators?.capped[i] ?? 0);
  const after = members.map(i => creators?.limited[i] ?? 0);
  const overflow = overflowOf(track.caps.find(({ entity }) => entity === 'agency'));
  const inputs = sharesOf({ before, after, cap: limited[who.place] as number, overflow });
  const facts = capFacts(statement, track, 'agency');
  return members.flatMap((i, j): readonly Step[] => {
    if (before[j] === after[j]) return [];
    const subject = creatorSubject(statement, i);
    return [{ rule: 'share', track, subject, inputs: inputs(j), result: fen(after[j] as number), facts }];
  });
}

export function agencyCapSteps(
  statement: Statement,
  { track, agencyCap, capped, limited }: TrackResult,
  who: Who,
): readonly Step[] {
  if (agencyCap === undefined) return [];
  return [
    {
      rule: 'agency_cap',
      track,
      subject: subjectOf(statement, who),
      inputs: [figure('reward', capped[who.place] as number, 'fen'), figure('cap', agencyCap, 'fen')],
      result: fen(limited[who.place] as number),
      facts: capFacts(statement, track, 'agency'),
    },
  ];
}
