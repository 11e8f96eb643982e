import fc from 'fast-check';
import type { RawCap, RawPolicyCap, RawShare, RawTrack } from '../raw';
import { fact, present, rarely, title } from './figures';
import { cap } from './tracks';
import type { World } from './world';

/** What holds for all tracks together: forms, exclusive groups, the caps of the policy. */

const FORMS = ['cash', 'push', 'credit'];

/** Percents that add up to a hundred; now and then the last, or all of them, were not published. */
export const shares: fc.Arbitrary<readonly RawShare[]> = fc
  .tuple(
    fc.constantFrom([100], [50, 50], [33.33, 66.67], [33.3333, 33.3333, 33.3334], [0, 100], [70, 20, 10]),
    fc.constantFrom('all', 'all', 'all', 'all', 'not the last', 'none'),
  )
  .map(([percents, known]) =>
    percents.map((percent, i) => {
      const unknown = known === 'none' || (known === 'not the last' && i === percents.length - 1);
      return { form: FORMS[i] ?? '', share: unknown ? { value: null, status: 'unknown' } : fact(percent) };
    }),
  );

/** The policy's forms: those of its split; those of its tracks' splits alone, with a share of 0 or none; and one in kind. */
export function forms(split: readonly RawShare[], list: readonly RawTrack[], inKind: boolean): object[] {
  const further = new Set(list.flatMap(track => (track.forms ?? []).map(({ form }) => form)));
  for (const { form } of split) further.delete(form);
  return [
    ...split.map(({ form, share }) => ({ id: form, title, share })),
    ...[...further].map(id => (inKind ? { id, title } : { id, title, share: fact(0) })),
    ...(inKind ? [{ id: 'fame', title }] : []),
  ];
}

export interface Group {
  readonly entity: string;
  readonly order: readonly number[];
  readonly pays: string | undefined;
}

export const groups: fc.Arbitrary<readonly Group[]> = fc.oneof(
  { weight: 3, arbitrary: fc.constant([]) },
  {
    weight: 2,
    arbitrary: fc.array(
      fc.record({
        entity: fc.constantFrom('agency', 'creator'),
        order: fc.shuffledSubarray([0, 1, 2], { minLength: 2 }),
        pays: rarely(fc.constantFrom('lowest', 'highest')),
      }),
      { minLength: 1, maxLength: 2 },
    ),
  },
);

/** Groups of tracks that exist and that the entity is paid on, at least two. */
export function exclusive(list: readonly Group[], all: readonly RawTrack[], { payee }: World) {
  return list.flatMap(({ entity: wished, order, pays }, i) => {
    const entity = payee === 'creator' ? 'creator' : wished;
    const members = order.flatMap(t => all[t] ?? []).filter(({ scope }) => entity === 'agency' || scope === 'creator');
    if (members.length < 2) return [];
    return [present({ id: `g${i + 1}`, entity, tracks: members.map(({ id }) => id), pays })];
  });
}

export interface Bound {
  readonly cap: RawCap;
  /** Over those tracks alone. */
  readonly over: readonly number[] | undefined;
}

export function bounds(world: World): fc.Arbitrary<readonly Bound[]> {
  const one = fc.constantFrom('policy', 'creator', ...(world.payee === 'agency' ? ['agency'] : [])).chain(entity =>
    fc.record({
      cap: cap(entity, true),
      over: rarely(fc.shuffledSubarray([0, 1, 2], { minLength: 1, maxLength: 2 })),
    }),
  );
  return fc.oneof({ weight: 1, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.array(one, { maxLength: 3 }) });
}

/** The caps over tracks that exist, those of creators over such as pay creators, if there is one. */
export function policyCaps(list: readonly Bound[], all: readonly RawTrack[]): readonly RawPolicyCap[] {
  return list.flatMap(({ cap: own, over = [] }) => {
    const covers = (track: RawTrack | undefined): boolean => own.entity !== 'creator' || track?.scope === 'creator';
    if (!all.some(covers)) return [];
    const tracks = over.flatMap(t => (covers(all[t]) ? (all[t]?.id ?? []) : []));
    return [tracks.length > 0 ? { ...own, tracks } : own];
  });
}
