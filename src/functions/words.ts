import type { Enrolment, FormResult, Policy, Statement, Status, Track, TrackResult } from '../engine';
import { isoFromSerial, SCALE, STANDINGS, takesPart } from '../engine';
import type { TableWords } from '../locales';
import { tableWords } from '../locales';
import type { CallContext } from './definition';
import { rowsAbove } from './locate';

/** What tables and messages say about the parts of a statement. */

export function wordsOf({ locale }: Pick<CallContext, 'locale'>): TableWords {
  return tableWords[locale];
}

/** A measured value as cells show it: yuan, creators, units, points or a figure. */
export function shownMeasure({ unit }: TrackResult, value: number): number {
  return value / SCALE[unit];
}

/** What a track counts: the name of its column, where it is one. */
export function measureWord({ fields }: Policy, { measure }: Track, context: CallContext): string {
  const words = wordsOf(context);
  const titleOf = (id: string): string =>
    fields.find(field => field.id === id)?.title[context.locale] ?? words.field[id as keyof TableWords['field']] ?? id;
  switch (measure.kind) {
    case 'incubated':
      return words.incubated;
    case 'increment':
      return measure.field === 'gmv' ? words.increment : words.increase(titleOf(measure.field));
    case 'sum':
      return titleOf(measure.field);
    case 'count':
      return words.counted;
    case 'points':
      return words.points;
    case 'combined':
      return words.combined;
    case 'reward':
      return words.reward;
  }
}

/** By agency: which caps, and which rules over several tracks, cut its rewards. */
export function capsReached(statement: Statement, context: CallContext): readonly string[] {
  const words = wordsOf(context);
  const { agency } = statement.roster;
  const reached = statement.roster.agencies.map(() => new Set<string>());
  for (const { track, limited, agencyCap, creatorCap, creators } of statement.tracks) {
    const title = track.title[context.locale];
    creators?.reward.forEach((fen, i) => {
      if (creatorCap !== undefined && fen >= creatorCap)
        reached[agency[i] as number]?.add(words.creatorCapReached(title));
    });
    reached.forEach((list, a) => {
      if (agencyCap !== undefined && limited[a] === agencyCap) list.add(words.agencyCapReached(title));
    });
  }
  for (const { rule, before, after } of statement.adjustments) {
    reached.forEach((list, a) => {
      if (before.some(({ agencies }, t) => agencies[a] !== after[t]?.agencies[a])) list.add(words.rule[rule]);
    });
  }
  return reached.map(list => [...list].join(words.join));
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

/** The forms of payment with their shares; which of them are no money, and whether the split is not published. */
export function formsOf({ policy, forms }: Statement, context: CallContext): string {
  const words = wordsOf(context);
  const one = policy.tracks.every(track => track.forms === undefined);
  const shown = ({ form, kind }: FormResult): string => {
    const title = form.title[context.locale];
    if (kind === 'in_kind') return title + words.inKind;
    const share = kind === 'amount' && one ? form.share?.value : undefined;
    return share == null ? title : `${title} ${share}%`;
  };
  const unknown = forms.some(({ kind }) => kind === 'unknown');
  return forms.map(shown).join(words.join) + (unknown ? words.splitUnknown : '');
}

/** Which tracks pay an agency nothing because it does not keep to what they ask for. */
export function gatesMissed(statement: Statement, agency: number, context: CallContext): string {
  const words = wordsOf(context);
  return statement.tracks
    .filter(({ gates }) => gates.some(({ entity, open }) => entity === 'agency' && open[agency] === 0))
    .map(({ track }) => words.gateMissed(track.title[context.locale]))
    .join(words.join);
}

/** Why an agency takes no part; empty if it does. */
export function enrolmentNote(statement: Statement, agency: number, context: CallContext): string {
  const enrolment = statement.enrolment[agency];
  return enrolment === undefined || takesPart(enrolment) ? '' : enrolmentText(statement.policy, enrolment, context);
}

/** Whether an agency takes part, and why. */
export function enrolmentText(
  { windows, enrolment: rules }: Policy,
  enrolment: Enrolment,
  context: Pick<CallContext, 'locale'>,
): string {
  const words = wordsOf(context);
  if (windows.enrolment === undefined) return words.notAsked;
  const { from, to } = windows.enrolment;
  const window = [from.value ?? words.unknown, to.value ?? words.unknown] as const;
  const day = 'day' in enrolment ? isoFromSerial(enrolment.day) : '';
  switch (enrolment.kind) {
    case 'not_asked':
      return words.noSignUpColumn;
    case 'in_time':
      return words.inTime(day, ...window);
    case 'carried_over':
      return words.carriedOver(day, (rules?.carryOverFrom.value ?? []).join(words.join));
    case 'too_early':
    case 'late':
    case 'none':
      return words.enrolled(enrolment.kind, day, ...window);
  }
}

/** A row as people find it: on the sheet where the roster's address is known, else in the range. */
export function rowText(row: number, { locale, rosterAddress }: Pick<CallContext, 'locale' | 'rosterAddress'>): string {
  const words = tableWords[locale];
  const above = rowsAbove(rosterAddress);
  return above === undefined ? words.rowOfRange(row) : words.row(row + above);
}

/** The policy's version and what its figures rest on: stands in every row, so that no row loses it. */
export function basisOf(policy: Policy, restsOn: Status, context: Pick<CallContext, 'locale'>): string {
  return `${policy.version} · ${wordsOf(context).restsOn[restsOn]}`;
}

/** The same of a policy whose illustrative figures strict mode withholds. */
export function withheldBasis(policy: Policy, context: Pick<CallContext, 'locale'>): string {
  return `${policy.version} · ${wordsOf(context).withheld}`;
}
