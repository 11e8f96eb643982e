import type { Quantity, Statement, Track, TrackResult, Who } from '../../../engine';
import { creatorName, explain } from '../../../engine';
import { quantityText } from '../../../functions/explain/view';
import { rowText, wordsOf } from '../../../functions/words';
import { payoutChapters, stepsOfCreator } from '../chapters';
import type { Telling } from '../sentences';
import type { Chapter, Line, Story } from '../story';
import { basisFor, tellingOf, type Asked } from './asked';

/** The figure that a story is about; left out: the payout. */
export interface Figure {
  readonly what: string;
  readonly quantity: Quantity;
}

/** Of an agency, or, where the policy pays creators, of one of them. @param track that alone; undefined: all */
export function payoutStory(
  statement: Statement,
  who: Who,
  track: Track | undefined,
  asked: Asked,
  figure?: Figure,
): Story {
  const { policy, roster } = statement;
  const telling = tellingOf(policy, asked);
  const steps = explain(statement, who, track);
  const last = steps.at(-1)?.result;
  const paid: Quantity = typeof last === 'object' ? last : { value: 0, unit: 'fen' };
  const creator = who.entity === 'creator';
  const whose = creator ? nameOf(statement, who.place, asked) : (roster.agencies[who.place] ?? '');
  return {
    ...headOf(statement, asked, track, figure ?? { what: wordsOf(asked.context).totalPayout, quantity: paid }),
    whose,
    chapters: payoutChapters(statement, steps, telling, !creator),
    others: [],
    formula: track === undefined ? { whose } : { whose, track: track.id },
  };
}

/** Of one creator of an agency that is paid. */
export function creatorStory(
  statement: Statement,
  place: number,
  track: Track | undefined,
  asked: Asked,
  figure: Figure,
): Story {
  const { roster, tracks } = statement;
  const agency = roster.agency[place] ?? -1;
  const telling = tellingOf(statement.policy, asked);
  const row = (roster.rows[place] ?? 0) + 1;
  const steps = agency < 0 ? [] : explain(statement, { entity: 'agency', place: agency }, track);
  const chapters = payoutChapters(statement, stepsOfCreator(steps, row, track), telling, false);
  const counted = !steps.some(({ rule, subject }) => rule === 'standing' && 'row' in subject && subject.row === row);
  const shown = tracks.filter(each => counted && (track === undefined || each.track === track));
  const name = nameOf(statement, place, asked);
  const rest = chapters.filter(({ title }) => !tracks.some(each => titleOf(each, telling) === title));
  return {
    ...headOf(statement, asked, track, figure),
    whose: agency < 0 ? name : `${name} · ${roster.agencies[agency] ?? ''}`,
    chapters: [...rest, ...shown.map(result => creatorChapter(result, place, name, chapters, telling))],
    others: [],
    ...(agency < 0 ? {} : { formula: { whose: roster.agencies[agency] ?? '', ...(track && { track: track.id }) } }),
  };
}

/** What a creator has of a track; of one that pays agencies as a whole, what the creator counts for. */
function creatorChapter(
  result: TrackResult,
  place: number,
  name: string,
  chapters: readonly Chapter[],
  telling: Telling,
): Chapter {
  const title = titleOf(result, telling);
  const { strings, view } = telling;
  const known = chapters.find(each => each.title === title) ?? { title, lead: [], lines: [], next: [] };
  const { creators } = result;
  const plain = (text: string): Line => ({ text, cut: false, grounds: [] });
  const none = known.lines.length === 0 ? [plain(strings.noMeasure(name))] : [];
  const whole = creators === undefined ? [plain(strings.byAgencyOnly)] : [];
  const paid = creators === undefined ? '' : quantityText({ value: creators.payout[place] ?? 0, unit: 'fen' }, view);
  return { ...known, lines: [...known.lines, ...none, ...whole], result: paid };
}

function titleOf({ track }: TrackResult, { view }: Telling): string {
  return track.title[view.locale];
}

function nameOf({ roster }: Statement, place: number, { context }: Asked): string {
  return creatorName(roster, place) || rowText((roster.rows[place] ?? 0) + 1, context);
}

/** Of all agencies together: what each of them has of it. */
export function sumStory(
  statement: Statement,
  track: Track | undefined,
  asked: Asked,
  figure: Figure,
  parts: readonly (readonly [name: string, quantity: Quantity])[],
): Story {
  const { policy, roster } = statement;
  const { view, strings } = tellingOf(policy, asked);
  const chapter: Chapter = {
    title: track === undefined ? strings.payouts : track.title[view.locale],
    result: quantityText(figure.quantity, view),
    lead: [],
    each: {
      title: strings.agenciesCount(parts.length),
      count: parts.length,
      textAt: place => {
        const [name, quantity] = parts[place] ?? ['', { value: 0, unit: 'fen' }];
        return view.trace.cell(name, quantityText(quantity, view));
      },
      grounds: [],
    },
    lines: [],
    next: [],
  };
  return {
    ...headOf(statement, asked, track, figure),
    whose: strings.all,
    chapters: [chapter],
    others: policy.payee === 'agency' ? roster.agencies : [],
  };
}

function headOf(
  { policy, restsOn }: Statement,
  asked: Asked,
  track: Track | undefined,
  { what, quantity }: Figure,
): Pick<Story, 'policy' | 'basis' | 'what' | 'result'> {
  const { locale } = asked.context;
  const title = track?.title[locale] ?? '';
  return {
    policy,
    basis: basisFor(policy, restsOn, locale),
    what: what.startsWith(title) || title === '' ? what : `${title} · ${what}`,
    result: quantityText(quantity, tellingOf(policy, asked).view),
  };
}
