import type { Form, Policy, Statement, Status, Track, TrackResult } from '../engine';
import { isoFromSerial, STANDINGS, yuanFromFen } from '../engine';
import type { TableWords } from '../locales';
import { tableWords } from '../locales';
import type { CallContext } from './definition';

/** What tables and messages say about the parts of a statement. */

export function wordsOf({ locale }: Pick<CallContext, 'locale'>): TableWords {
  return tableWords[locale];
}

/** A measured value as cells show it: yuan, or a number of creators. */
export function shownMeasure(result: TrackResult, value: number): number {
  return result.unit === 'fen' ? yuanFromFen(value) : value;
}

export function measureWord(track: Track, words: TableWords): string {
  switch (track.measure.kind) {
    case 'incubated':
      return words.incubated;
    case 'increment':
      return words.increment;
    case 'sum':
    case 'count':
    case 'points':
    case 'combined':
    case 'reward':
      return words.measure;
  }
}

/** By agency: which caps its rewards reach. */
export function capsReached(statement: Statement, context: CallContext): readonly string[] {
  const words = wordsOf(context);
  const reached = statement.roster.agencies.map((): string[] => []);
  for (const { track, payout, agencyCap, creatorCap, creators } of statement.tracks) {
    const title = track.title[context.locale];
    const byCreator = new Set<number>();
    creators?.reward.forEach((fen, i) => {
      if (creatorCap !== undefined && fen >= creatorCap) byCreator.add(statement.roster.agency[i] as number);
    });
    reached.forEach((list, agency) => {
      if (byCreator.has(agency)) list.push(words.creatorCapReached(title));
      if (agencyCap !== undefined && payout[agency] === agencyCap) list.push(words.agencyCapReached(title));
    });
  }
  return reached.map(list => list.join(words.join));
}

/** How many creators do not count, and why; empty if all do. */
export function notCounted(statement: Statement, context: CallContext): string {
  const words = wordsOf(context);
  const counts = STANDINGS.map(() => 0);
  for (const standing of statement.standing) counts[standing] = (counts[standing] ?? 0) + 1;
  const parts = STANDINGS.flatMap((standing, i) => {
    const count = counts[i] ?? 0;
    return standing === 'bound' || count === 0 ? [] : [words.standingCount(words.standing[standing], count)];
  });
  return parts.length === 0 ? '' : words.notCounted(parts.join(words.join));
}

/** The forms of payment with their shares, or word that the split is not published. */
export function formsOf(policy: Policy, context: CallContext): string {
  const words = wordsOf(context);
  const known = policy.forms.every(form => form.share?.value !== null);
  const shown = (form: Form): string =>
    form.title[context.locale] + (known && form.share !== undefined ? ` ${form.share.value ?? 0}%` : '');
  return policy.forms.map(shown).join(words.join) + (known ? '' : words.splitUnknown);
}

/** Why an agency takes no part; empty if it does. */
export function enrolmentNote(statement: Statement, agency: number, context: CallContext): string {
  const enrolment = statement.enrolment[agency];
  if (enrolment === undefined) return '';
  const { enrolment: window } = statement.policy.windows;
  if (window === undefined) return '';
  const { from, to } = window;
  const day = 'day' in enrolment ? isoFromSerial(enrolment.day) : '';
  return wordsOf(context).enrolled(enrolment.kind, day, from.value ?? '', to.value ?? '');
}

/** The policy's version and what its figures rest on: stands in every row, so that no row loses it. */
export function basisOf(policy: Policy, restsOn: Status, context: CallContext): string {
  return `${policy.version} · ${wordsOf(context).restsOn[restsOn]}`;
}
