import type { Rule, Statement, Step, Track, TrackResult } from '../../engine';
import { nextTier } from '../../engine';
import { resultText, subjectOf } from '../../functions/explain/said';
import { quantityText } from '../../functions/explain/view';
import { capOn, drawnLadder, nextText, standsAlone, type Climber, type OnLadder } from './ladder';
import { eachOf, figureOf, lineOf, type Telling } from './sentences';
import type { Chapter } from './story';

const WHO_COUNTS: readonly Rule[] = ['enrolment', 'standing', 'counted'];

/** The steps of a payout in chapters: who counts, each track, what it comes to. @param folded whether creators' steps are folded away */
export function payoutChapters(
  statement: Statement,
  steps: readonly Step[],
  telling: Telling,
  folded = true,
): readonly Chapter[] {
  const said = new Set<string>();
  const { strings } = telling;
  const chapter = (title: string, of: readonly Step[], result?: TrackResult): readonly Chapter[] =>
    of.length === 0 ? [] : [chapterOf(title, of, result, { telling, said, folded, statement })];
  const general = (step: Step): boolean => step.track === undefined;
  return [
    ...chapter(
      strings.whoCounts,
      steps.filter(step => general(step) && WHO_COUNTS.includes(step.rule)),
    ),
    ...statement.tracks.flatMap(result =>
      chapter(
        result.track.title[telling.view.locale],
        steps.filter(({ track, rule }) => track === result.track && rule !== 'payout'),
        result,
      ),
    ),
    ...chapter(
      strings.inTotal,
      steps.filter(step => general(step) && !WHO_COUNTS.includes(step.rule)),
    ),
  ];
}

interface Around {
  readonly telling: Telling;
  readonly said: Set<string>;
  readonly folded: boolean;
  readonly statement: Statement;
}

function chapterOf(
  title: string,
  steps: readonly Step[],
  result: TrackResult | undefined,
  { telling, said, folded, statement }: Around,
): Chapter {
  const isFolded = ({ subject }: Step): boolean => folded && subject.kind === 'creator';
  const creators = steps.filter(isFolded);
  const first = steps.findIndex(isFolded);
  const line = (step: Step) => lineOf(step, telling, said);
  const paid = steps.filter(({ rule }) => rule === 'track_payout' || rule === 'payout').at(-1);
  const lead = steps.slice(0, Math.max(first, 0)).map(line);
  const { strings, view } = telling;
  const each = creators.length === 0 ? undefined : eachOf(creators, strings.creators(creators.length), telling, said);
  const lines = steps.slice(Math.max(first, 0)).filter(step => !isFolded(step));
  // A track's own result stands in its heading.
  const told = lines.filter(({ rule }) => rule !== 'track_payout' || lines.length === 1).map(line);
  return {
    title,
    result: paid === undefined ? '' : resultText(paid, view),
    lead,
    each,
    lines: told,
    ...(result === undefined ? { next: [] } : ladderOf(statement, result, steps, telling)),
  };
}

/** The ladder of a track with who climbs it, and how far the next tier is. */
function ladderOf(
  { policy }: Statement,
  result: TrackResult,
  steps: readonly Step[],
  telling: Telling,
): Pick<Chapter, 'ladder' | 'next'> {
  const climbs = steps.filter(({ rule }) => rule === 'ladder');
  const together = result.track.scope === 'agency' || result.track.measureOf === 'agency';
  const shown = together ? climbs.slice(0, 1) : climbs;
  const climbers = shown.map(climberOf);
  const [only] = climbers;
  if (only === undefined) return { next: [] };
  const cap = capOn(result);
  const of: OnLadder = { policy, track: result.track, ladder: result.ladder, cap };
  const ladder = drawnLadder(of, climbers, telling);
  const alone = climbers.length === 1;
  // Where the agency's tier is each creator's, a cap of one of them says nothing about the next tier.
  const shares = together && result.track.scope === 'creator';
  const told = alone ? nextText(of, only, figureOfResult(shown[0]), telling) : closest(of, shown, telling);
  const full = !together && steps.some(({ rule, result: left }) => isAt(rule, left, result));
  const { highest, agencyFull } = telling.strings;
  const grows = told.length > 0 && told[0] !== highest;
  return { ladder, next: shares ? [] : full && grows ? [...told, agencyFull] : told };
}

/** Whether the agency is paid as much as its cap allows. */
function isAt(rule: Rule, left: Step['result'], { agencyCap }: TrackResult): boolean {
  return rule === 'agency_cap' && typeof left === 'object' && Number(left.value) === agencyCap;
}

function figureOfResult(step: Step | undefined): number {
  return typeof step?.result === 'object' ? Number(step.result.value) : 0;
}

export function climberOf(step: Step): Climber {
  const value = (role: 'value' | 'before' | 'target'): number => Number(figureOf(step, role)?.value ?? 0);
  const tier = step.inputs.find(input => input.kind === 'tier');
  return {
    value: value('value'),
    before: value('before'),
    target: value('target'),
    tier: tier?.kind === 'tier' ? tier.place : 0,
  };
}

/** Of many creators, the one who needs the smallest part more. */
function closest({ track, ladder }: OnLadder, steps: readonly Step[], { strings, view }: Telling): readonly string[] {
  if (!standsAlone(track, ladder)) return [];
  let best: { readonly step: Step; readonly distance: number; readonly part: number } | undefined;
  for (const step of steps) {
    const next = nextTier(ladder, climberOf(step).value);
    const part = next === undefined ? Infinity : next.distance / next.threshold;
    if (next !== undefined && part < (best?.part ?? Infinity)) best = { step, distance: next.distance, part };
  }
  if (best === undefined) return [];
  const { step, distance } = best;
  const missing = quantityText({ value: distance, unit: ladder.unit }, view);
  return [strings.closest(subjectOf(step, view), missing, climberOf(step).tier + 1)];
}

/** Rules about an agency, each with the one that tells what its creators have of it. */
const SHARED_OUT: Readonly<Partial<Record<Rule, Rule>>> = {
  reward_total: 'share',
  agency_cap: 'share',
  track_cap: 'track_cap',
  exclusive: 'exclusive',
  stacking: 'stacking',
  all_agency_cap: 'all_agency_cap',
  all_policy_cap: 'all_policy_cap',
  forfeit: 'forfeit',
};

/** The steps that tell what a creator has of an agency's payout. */
export function stepsOfCreator(steps: readonly Step[], row: number, track: Track | undefined): readonly Step[] {
  const own = ({ subject }: Step): boolean => subject.kind === 'creator' && subject.row === row;
  const mine = steps.flatMap((step, place) => (own(step) ? [{ ...step, place }] : []));
  return steps.filter((step, place) => {
    const { rule } = step;
    if (track !== undefined && step.track !== undefined && step.track !== track) return false;
    if (rule === 'enrolment' || own(step)) return true;
    // Of what a rule leaves to the agency, the creator has a share.
    const shares = SHARED_OUT[rule];
    const later = mine.some(each => each.place > place && each.rule === shares && each.track === step.track);
    return later && step.subject.kind === 'agency';
  });
}
