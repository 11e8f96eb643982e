import type { Form, Policy, Problem, Statement, Track, TrackResult } from '../engine';
import { isoFromSerial, yuanFromFen } from '../engine';
import type { TableWords } from '../locales';
import { problemMessages, tableWords } from '../locales';
import type { CallContext } from './definition';

/** What tables and messages say about the parts of a statement. */

export function wordsOf({ locale }: CallContext): TableWords {
  return tableWords[locale];
}

/** The sentence for a problem, in the language of the page. */
export function describeProblem(found: Problem, locale: CallContext['locale']): string {
  const describe = problemMessages[locale][found.code] as (params: Problem['params']) => string;
  return describe(found.params);
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
  }
}

/** Which caps cut the agency's rewards. */
export function capsThatBit(statement: Statement, agency: number, context: CallContext): string {
  const words = wordsOf(context);
  const bit = statement.tracks.flatMap(({ track, reward, capped, payout }) => {
    const title = track.title[context.locale];
    const byCreator = (reward[agency] as number) > (capped[agency] as number);
    const byAgency = (capped[agency] as number) > (payout[agency] as number);
    return [...(byCreator ? [words.creatorCapBit(title)] : []), ...(byAgency ? [words.agencyCapBit(title)] : [])];
  });
  return bit.join(words.join);
}

/** The forms of payment with their shares, or word that the split is not published. */
export function formsOf(policy: Policy, context: CallContext): string {
  const words = wordsOf(context);
  const known = policy.forms.every(form => form.share.value !== null);
  const shown = (form: Form): string => form.title[context.locale] + (known ? ` ${form.share.value ?? 0}%` : '');
  return policy.forms.map(shown).join(words.join) + (known ? '' : words.splitUnknown);
}

/** Why an agency takes no part; empty if it does. */
export function enrolmentNote(statement: Statement, agency: number, context: CallContext): string {
  const enrolment = statement.enrolment[agency];
  if (enrolment === undefined) return '';
  const { from, to } = statement.policy.windows.enrolment;
  const day = 'day' in enrolment ? isoFromSerial(enrolment.day) : '';
  return wordsOf(context).enrolled(enrolment.kind, day, from.value ?? '', to.value ?? '');
}

/** The policy's version and what its figures rest on: stands in every row, so that no row loses it. */
export function basisOf(statement: Statement, context: CallContext): string {
  return `${statement.policy.version} · ${wordsOf(context).restsOn[statement.restsOn]}`;
}
