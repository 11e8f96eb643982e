import type { Adjustment, Statement, TrackResult } from '../../engine';
import { yuanFromFen } from '../../engine';
import type { CallContext } from '../definition';
import type { Column } from '../tables';
import { sumOf } from '../tables';
import { basisOf, formsOf, wordsOf } from '../words';

/** Columns that the views of a statement share. */

/** What the figures rest on, in every row, so that no row that is copied elsewhere loses it. */
export function basisColumn(statement: Statement, context: CallContext): Column<unknown> {
  const basis = basisOf(statement.policy, statement.restsOn, context);
  return { title: wordsOf(context).basis, cell: () => basis, total: basis };
}

/** What one rule over several tracks or agencies took from a row, in fen. */
type CutOf<R> = (adjustment: Adjustment, row: R) => number;

/** A column for each such rule that the policy has. */
export function cutColumns<R>(statement: Statement, context: CallContext, cutOf: CutOf<R>): readonly Column<R>[] {
  const words = wordsOf(context);
  const rules = new Set(statement.adjustments.map(each => each.rule));
  return [...rules].map(rule => {
    const adjustments = statement.adjustments.filter(each => each.rule === rule);
    const sum = (of: (adjustment: Adjustment) => number): number =>
      yuanFromFen(adjustments.reduce((all, each) => all + of(each), 0));
    return {
      title: words.cutBy(words.rule[rule]),
      cell: (row: R) => sum(each => cutOf(each, row)),
      total: sum(each => each.before.reduce((all, _, t) => all + cutFromTrack(each, t), 0)),
    };
  });
}

/** What a rule took from a track, in fen. */
export function cutFromTrack({ before, after }: Adjustment, t: number): number {
  return sumOf(before[t]?.agencies ?? new Float64Array()) - sumOf(after[t]?.agencies ?? new Float64Array());
}

/** What is paid as what: a column for each form with amounts, in the rows of agencies, and one that says the rest. */
export function formColumns<R>(
  statement: Statement,
  context: CallContext,
  agencyOf: (row: R) => number | undefined,
): readonly Column<R>[] {
  const words = wordsOf(context);
  const forms = formsOf(statement, context);
  const amounts = statement.forms.flatMap(({ form, amounts: fen }): readonly Column<R>[] => {
    if (fen === undefined) return [];
    const cell = (row: R) => {
      const agency = agencyOf(row);
      return agency === undefined ? '' : yuanFromFen(fen[agency] ?? 0);
    };
    return [{ title: words.paidAs(form.title[context.locale]), cell, total: yuanFromFen(sumOf(fen)) }];
  });
  return [...amounts, { title: words.forms, cell: () => forms, total: forms }];
}

export function totalYuan({ payout }: Statement): number {
  return yuanFromFen(sumOf(payout));
}

export function trackTitle({ track }: TrackResult, word: string, { locale }: CallContext): string {
  return `${track.title[locale]} · ${word}`;
}
