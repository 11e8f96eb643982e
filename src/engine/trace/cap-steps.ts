import type { Statement } from '../evaluate/statement';
import type { TrackResult } from '../evaluate/track';
import { factsIn, pathOf } from './facts-of';
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
  const shares = members.filter(i => creators.limited[i] !== creators.capped[i]);
  return [sum, ...agencyCapSteps(statement, result, who), ...shares.map(i => shareStep(statement, result, who, i))];
}

function shareStep(statement: Statement, { track, creators, limited, capped }: TrackResult, who: Who, i: number): Step {
  return {
    rule: 'share',
    track,
    subject: creatorSubject(statement, i),
    inputs: [
      figure('reward', creators?.capped[i] ?? 0, 'fen'),
      figure('together', capped[who.place] as number, 'fen'),
      figure('cap', limited[who.place] as number, 'fen'),
    ],
    result: fen(creators?.limited[i] ?? 0),
    facts: capFacts(statement, track, 'agency'),
  };
}

export function agencyCapSteps(
  statement: Statement,
  { track, agencyCap, capped, limited }: TrackResult,
  who: Who,
): readonly Step[] {
  if (agencyCap === undefined || who.entity === 'creator') return [];
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
