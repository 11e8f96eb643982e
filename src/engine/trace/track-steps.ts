import type { GateResult } from '../evaluate/gates';
import { isOpen } from '../evaluate/gates';
import { fieldsOf } from '../evaluate/needs';
import { besideOf } from '../evaluate/pay';
import type { Statement } from '../evaluate/statement';
import type { TrackResult } from '../evaluate/track';
import type { Track } from '../policy/rule-types';
import { besideSteps } from './beside-steps';
import { agencyCapSteps, creatorCapSteps, sumSteps } from './cap-steps';
import { factsIn, factsOfBandsIn, factsOfMeasure, pathOf } from './facts-of';
import { gateSteps } from './gate-steps';
import { climbTold, ladderFacts, ladderInputs } from './ladder-step';
import type { Step } from './step';
import { fen, figure } from './step';
import type { Who } from './who';
import { cellsOf, creatorSubject, membersOf, subjectOf } from './who';

/** One track, from the cells to what it pays within its own caps. */
export function explainTrack(statement: Statement, result: TrackResult, who: Who): readonly Step[] {
  const members = membersOf(statement, who).filter(i => result.admitted.marks[i] === 1);
  const measured = [
    ...conditionSteps(statement, result, who, members.length),
    ...members.flatMap(i => measureSteps(statement, result, i)),
  ];
  return result.track.scope === 'agency'
    ? [...measured, totalStep(statement, result, who, members), ...agencySteps(statement, result, who)]
    : [...measured, ...creatorSteps(statement, result, who, members)];
}

function agencySteps(statement: Statement, result: TrackResult, who: Who): readonly Step[] {
  const { steps, tierGates } = climbOf(statement, result, who.place, who.place);
  return [
    ...besideSteps(statement, result, ['before', 'target', 'base'], who),
    ...gateSteps(statement, result, 'gate', result.gates, who),
    ...gateSteps(statement, result, 'tier_gate', tierGates, who),
    ...steps,
    ...agencyCapSteps(statement, result, who),
  ];
}

/** What all creators of the agency share comes first, and once: its sum, what stands beside that, its gates. */
function creatorSteps(
  statement: Statement,
  result: TrackResult,
  who: Who,
  members: readonly number[],
): readonly Step[] {
  const alone = climbsAlone(result.track);
  const climbs = members.map(place => ({
    place,
    ...climbOf(statement, result, place, alone ? place : (statement.roster.agency[place] as number)),
  }));
  const climbing = climbs.some(({ steps }) => steps.length > 0);
  const met = [...new Set(climbs.flatMap(({ tierGates }) => tierGates))];
  return [
    ...(alone ? [] : [totalStep(statement, result, who, members)]),
    ...(alone || !climbing ? [] : besideSteps(statement, result, ['before', 'target'], who)),
    ...(climbing && who.entity === 'agency' ? gateSteps(statement, result, 'gate', result.gates, who) : []),
    ...(who.entity === 'agency' ? gateSteps(statement, result, 'tier_gate', met, who) : []),
    ...climbs.flatMap(({ place, steps, tierGates }): readonly Step[] => {
      const creator = { entity: 'creator', place } as const;
      return [
        ...besideSteps(statement, result, alone ? ['before', 'target', 'base'] : ['base'], creator),
        ...(steps.length === 0 ? [] : gateSteps(statement, result, 'gate', result.gates, creator)),
        ...gateSteps(statement, result, 'tier_gate', tierGates, creator),
        ...steps,
        ...creatorCapSteps(statement, result, place),
      ];
    }),
    ...sumSteps(statement, result, who, members),
  ];
}

/** Whether each creator's own measure climbs the ladder. */
function climbsAlone({ scope, measureOf }: Track): boolean {
  return scope === 'creator' && measureOf !== 'agency';
}

/** How many creators meet the conditions of the track. */
function conditionSteps(statement: Statement, { track }: TrackResult, who: Who, admitted: number): readonly Step[] {
  if (track.where.length === 0) return [];
  const { policy } = statement;
  const path = `${pathOf(policy, track)}.where`;
  const facts = [...factsIn(track.where, path), ...factsOfBandsIn(policy, track.where)];
  const result = { value: admitted, unit: 'creators' } as const;
  return [{ rule: 'condition', track, subject: subjectOf(statement, who), inputs: [], result, facts }];
}

/** Rows that count for nothing are left out: there are many of them, and nothing to tell. */
function measureSteps(statement: Statement, { track, creatorMeasure, unit }: TrackResult, i: number): readonly Step[] {
  const value = creatorMeasure.byPlace[i] as number;
  if (value === 0) return [];
  const path = pathOf(statement.policy, track);
  return [
    {
      rule: 'measure',
      track,
      subject: creatorSubject(statement, i),
      inputs: cellsOf(statement, i, [...track.where.map(({ field }) => field), ...fieldsOf(track.measure)]),
      result: { value, unit },
      facts: factsOfMeasure(statement.policy, track.measure, `${path}.measure`, track.where, `${path}.where`),
    },
  ];
}

function totalStep(
  statement: Statement,
  { track, measure, creatorMeasure, unit }: TrackResult,
  who: Who,
  members: readonly number[],
): Step {
  const each = members.map(i => creatorMeasure.byPlace[i] as number).filter(value => value !== 0);
  return {
    rule: 'measure_total',
    track,
    subject: subjectOf(statement, who),
    inputs: [figure('creators', members.length, 'creators'), ...each.map(value => figure('each', value, unit))],
    result: { value: measure[who.place] as number, unit },
    facts: [],
  };
}

/** The climb of an agency or a creator, and the gates of the tiers that it met; neither where there is nothing to tell. */
function climbOf(
  statement: Statement,
  result: TrackResult,
  place: number,
  climbing: number,
): { readonly steps: readonly Step[]; readonly tierGates: readonly GateResult[] } {
  const { policy, roster } = statement;
  const { track, ladder } = result;
  const value = (climbsAlone(track) ? result.creatorMeasure.byPlace : result.measure)[climbing] as number;
  const reward = (track.scope === 'creator' ? result.creators?.reward : result.reward)?.[place] ?? 0;
  if (track.scope === 'creator' && value === 0 && reward === 0) return { steps: [], tierGates: [] };
  const beside = besideOf(result, roster, place, climbing);
  const climb = climbTold(ladder, value, beside);
  const reached = climb?.reached ?? -1;
  const open = isOpen(result.gates, roster, track.scope, place);
  const climbed: Step = {
    rule: open ? 'ladder' : 'shut',
    track,
    subject: subjectOf(statement, { entity: track.scope, place }),
    inputs: open ? ladderInputs(ladder, value, beside, climb) : [],
    result: fen(reward),
    facts: open ? ladderFacts(policy, track, reached) : [],
  };
  return {
    steps: [climbed],
    // Of the tier that it reached, where it reached one, and of the next.
    tierGates: result.tierGates.slice(Math.max(reached, 0), reached + 2).flat(),
  };
}
