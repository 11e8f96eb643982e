import { besideOf } from '../evaluate/pay';
import type { GateResult } from '../evaluate/gates';
import { isOpen } from '../evaluate/gates';
import { fieldsOf } from '../evaluate/needs';
import type { Statement } from '../evaluate/statement';
import type { TrackResult } from '../evaluate/track';
import { unitOf } from '../evaluate/units';
import type { Measure } from '../policy/measure-types';
import type { Track } from '../policy/rule-types';
import { factsIn, factsOfBandsIn, factsOfGate, factsOfMeasure, pathOf } from './facts-of';
import { agencyCapSteps, creatorCapSteps, sumSteps } from './cap-steps';
import { climbOf, ladderFacts, ladderInputs } from './ladder-step';
import type { Input, Rule, Step, Subject } from './step';
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
  if (result.track.scope === 'agency') {
    return [
      ...measured,
      totalStep(statement, result, who, members),
      ...besideSteps(statement, result, who.place, who.place, subjectOf(statement, who)),
      ...climbSteps(statement, result, who.place, who.place, subjectOf(statement, who)),
      ...agencyCapSteps(statement, result, who),
    ];
  }
  const ofAgency = !climbsAlone(result.track);
  const climbed = members.flatMap(i => {
    const subject = creatorSubject(statement, i);
    const climbing = ofAgency ? (statement.roster.agency[i] as number) : i;
    return [
      ...besideSteps(statement, result, i, climbing, subject),
      ...climbSteps(statement, result, i, climbing, subject),
      ...creatorCapSteps(statement, result, i),
    ];
  });
  const total = ofAgency ? [totalStep(statement, result, who, members)] : [];
  return [...measured, ...total, ...climbed, ...sumSteps(statement, result, who, members)];
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

/** What stands beside the measure. @param place whose track it is @param climbing whose measure climbs */
function besideSteps(
  statement: Statement,
  result: TrackResult,
  place: number,
  climbing: number,
  subject: Subject,
): readonly Step[] {
  const { policy } = statement;
  const { track } = result;
  const path = pathOf(policy, track);
  const step = (rule: Rule, of: Measure | undefined, column: Float64Array | undefined, at: number): readonly Step[] => {
    if (of === undefined || column === undefined) return [];
    const ownCells = rule === 'base' ? track.scope === 'creator' : climbsAlone(track);
    const inputs = ownCells ? cellsOf(statement, at, fieldsOf(of)) : [];
    const facts = factsOfMeasure(policy, of, `${path}.${rule}`);
    return [{ rule, track, subject, inputs, result: { value: column[at] as number, unit: unitOf(policy, of) }, facts }];
  };
  return [
    ...step('before', track.before, result.before, climbing),
    ...step('target', track.target, result.target, climbing),
    ...step('base', track.base, result.base, place),
  ];
}

/** The gates, and the ladder. */
function climbSteps(
  statement: Statement,
  result: TrackResult,
  place: number,
  climbing: number,
  subject: Subject,
): readonly Step[] {
  const { policy, roster } = statement;
  const { track, ladder, gates } = result;
  const value = (climbsAlone(track) ? result.creatorMeasure.byPlace : result.measure)[climbing] as number;
  const reward = (track.scope === 'creator' ? result.creators?.reward : result.reward)?.[place] ?? 0;
  const beside = besideOf(result, roster, place, climbing);
  const climb = climbOf(ladder, value, beside);
  const reached = climb?.reached ?? -1;
  if (track.scope === 'creator' && value === 0 && reward === 0) return [];
  const tierGates = (result.tierGates[reached] ?? []).concat(result.tierGates[reached + 1] ?? []);
  const open = isOpen(gates, roster, track.scope, place);
  const climbed: Step = {
    rule: open ? 'ladder' : 'shut',
    track,
    subject,
    inputs: open ? ladderInputs(ladder, value, beside, climb) : [],
    result: fen(reward),
    facts: open ? ladderFacts(policy, track, reached) : [],
  };
  return [
    ...gates.map(gate => gateStep(statement, result, 'gate', gate, place, subject)),
    ...tierGates.map(gate => gateStep(statement, result, 'tier_gate', gate, place, subject)),
    climbed,
  ];
}

function gateStep(
  statement: Statement,
  { track }: TrackResult,
  rule: Rule,
  { gate, entity, path, from, to, values, targets, open }: GateResult,
  place: number,
  subject: Subject,
): Step {
  const at = entity === track.scope ? place : (statement.roster.agency[place] as number);
  const unit = unitOf(statement.policy, gate.measure);
  const bound = (role: 'least' | 'most', value: number): readonly Input[] => {
    if (!Number.isFinite(value)) return [];
    return targets === undefined ? [figure(role, value, unit)] : [{ kind: 'rate', millionths: value }];
  };
  return {
    rule,
    track,
    subject,
    inputs: [
      figure('value', values[at] as number, unit),
      ...(targets === undefined ? [] : [figure('target', targets[at] as number, unit)]),
      ...bound('least', from),
      ...bound('most', to),
    ],
    result: open[at] === 1,
    facts: factsOfGate(statement.policy, gate, path),
  };
}
