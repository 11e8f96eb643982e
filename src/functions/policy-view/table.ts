import type { Locale, Policy } from '../../engine';
import type { ResultMatrix } from '../definition';
import type { Column } from '../tables';
import { table } from '../tables';
import type { Change } from './diff';
import { changesBetween } from './diff';
import { itemOf, sectionOf } from './labels';
import type { Part } from './parts';
import type { Shown } from './values';
import { shownOf } from './values';
import type { View } from './view';
import { viewOf } from './view';

/** What differs between two policies, a row for each difference; one row that says so where there is none. */
export function diffTable(a: Policy, b: Policy, locale: Locale): ResultMatrix {
  const [before, after] = [viewOf(a, locale), viewOf(b, locale)];
  const { words } = after;
  const side = (view: View, of: (change: Change) => Part | undefined): readonly Column<Change>[] => {
    const cell = (change: Change, key: keyof Shown) => {
      const part = of(change);
      return part === undefined ? '' : shownOf(part, view)[key];
    };
    const { version } = view.policy;
    return [
      { title: version, cell: change => cell(change, 'value') },
      { title: words.statusOf(version), cell: change => cell(change, 'status') },
    ];
  };
  const columns: readonly Column<Change>[] = [
    { title: words.columns.path, cell: change => partOf(change).name },
    { title: words.columns.item, cell: change => fullItem(partOf(change), change.b === undefined ? before : after) },
    ...side(before, change => change.a),
    ...side(after, change => change.b),
    { title: words.columns.change, cell: change => words.change[change.kind] },
  ];
  const changes = changesBetween(a, b);
  if (changes.length > 0) return table(columns, changes);
  const says = columns.map((_, i) => (i === 1 ? words.equal(a.version, b.version) : ''));
  return [...table(columns, []), says];
}

function partOf({ a, b }: Change): Part {
  return (b ?? a) as Part;
}

function fullItem(part: Part, view: View): string {
  return `${sectionOf(part, view)} · ${itemOf(part, view)}`;
}
