import type { Locale, Localized, Policy } from '../../engine';
import { LOCALES } from '../../functions/policy-table/columns';
import { layOut } from '../../functions/policy-table/lay-out';
import { digestOf } from '../../functions/policy-view/digest';
import { wordsOfPolicies } from '../../functions/policy-view/view';
import { keepOwnPolicy, rewriteOwn, type HostOutcome, type Kept, type OwnPolicy } from '../../host';
import { ownPoliciesStrings, type OwnPoliciesStrings } from '../../locales/panels/own-policies';
import { whole } from '../../policies/whole';

/** In points: section, item, value, status, source, entered on, note, path, and value and note in the other language. */
const WIDTHS = [104, 250, 160, 150, 150, 72, 260, 210, 150, 200];
const [SECTION, STATUS] = [0, 3];
const QUIET = [0, 4, 6, 7, 8, 9];

export { forgetCopy } from '../../host';

/** Puts a policy onto a sheet of its own, in words of the language. @param again the name of the one whose sheet is gone, if it takes its place */
export async function keepPolicy(policy: Policy, locale: Locale, again?: string): Promise<HostOutcome<Kept>> {
  return keepOwnPolicy(sheetOf(policy, locale, await ownPoliciesStrings(locale)), again);
}

/** Puts a policy in the place of another of the workbook's own, in the language in which that is written; `otherwise`, if nobody can tell. */
export async function rewritePolicy(
  policy: Policy,
  name: string,
  [header = []]: readonly (readonly unknown[])[],
  otherwise: Locale,
): Promise<HostOutcome<Kept>> {
  const locale =
    LOCALES.find(each => {
      const { status, path } = wordsOfPolicies[each].columns;
      return header.includes(path) || header.includes(status);
    }) ?? otherwise;
  return rewriteOwn(name, sheetOf(policy, locale, await ownPoliciesStrings(locale)));
}

export function sheetOf(policy: Policy, locale: Locale, strings: OwnPoliciesStrings): OwnPolicy {
  const cells = layOut(policy, locale).map(row => row.map(cell => (typeof cell === 'object' ? '' : cell)));
  const { status } = wordsOfPolicies[locale];
  const rowsWhere = (holds: (row: (typeof cells)[number], above: (typeof cells)[number]) => boolean): number[] =>
    cells.flatMap((row, i) => (i > 0 && holds(row, cells[i - 1] ?? []) ? [i] : []));
  return {
    title: strings.sheetName(policy.version),
    cells,
    widths: WIDTHS,
    sections: rowsWhere((row, above) => row[SECTION] !== above[SECTION]),
    doubtful: rowsWhere(row => row[STATUS] === status.illustrative || row[STATUS] === status.unknown),
    open: rowsWhere(row => row[STATUS] === status.unknown),
    quiet: QUIET,
    end: strings.endOfTable,
    copy: { policy: JSON.stringify(policy), digest: digestOf(policy) },
  };
}

/** The same policy to be edited: all as it was, called a copy in both languages. */
export function copyOf(policy: Policy): Policy {
  return { ...whole(policy), title: asCopy(policy.title) };
}

function asCopy(title: Localized): Localized {
  const called = (text: string, end: string): string => (text.endsWith(end) ? text : text + end);
  return { 'zh-CN': called(title['zh-CN'], '（副本）'), 'en-US': called(title['en-US'], ' (copy)') };
}
