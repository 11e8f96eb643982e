import type { Policy } from '../../engine';
import type { TableSection } from '../../locales/policy-words';
import { chainOf } from '../policy-view/labels';
import type { Part } from '../policy-view/parts';

/** The sections of a policy table, in their order, each with the keys whose figures stand in it. */
const SECTIONS: Readonly<Record<TableSection, readonly (keyof Policy)[]>> = {
  about: ['id', 'version', 'revision', 'title', 'currency', 'timezone', 'announced', 'participants', 'payee'],
  windows: ['windows', 'enrolment', 'binding'],
  levels: ['bands', 'levels'],
  columns: ['fields'],
  tracks: ['tracks'],
  ladders: [],
  caps: ['policyCaps'],
  forms: ['forms'],
  totals: ['stacking', 'exclusive', 'forfeitBelow', 'rounding'],
  points: ['ranking'],
  quotas: ['quotas', 'quotaInForce'],
  sources: ['sources'],
  facts: ['facts'],
  questions: ['openQuestions'],
};

/** Parts of a track that have sections of their own. */
const WITHIN_TRACKS: Readonly<Record<string, TableSection>> = { ladder: 'ladders', caps: 'caps', forms: 'forms' };

/** Rows with their sections, in the order of these; within one as they were. */
export function inSections<R>(
  rows: readonly R[],
  partOf: (row: R) => Part,
): readonly { readonly row: R; readonly section: TableSection }[] {
  const told = rows.map(row => ({ row, section: sectionOf(partOf(row)) }));
  return (Object.keys(SECTIONS) as TableSection[]).flatMap(section => told.filter(each => each.section === section));
}

function sectionOf(part: Part): TableSection {
  const chain = chainOf(part);
  const top = chain[0]?.key ?? '';
  const inTrack = top === 'tracks' ? WITHIN_TRACKS[chain[2]?.key ?? ''] : undefined;
  return inTrack ?? OF_KEY.get(top) ?? 'about';
}

const OF_KEY: ReadonlyMap<string, TableSection> = new Map(
  Object.entries(SECTIONS).flatMap(([section, keys]) =>
    keys.map((key): [string, TableSection] => [key, section as TableSection]),
  ),
);
