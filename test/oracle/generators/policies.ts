import fc from 'fast-check';
import march from '../../../src/policies/dy-life-mcn-2023-03.json';
import type { RawPolicy, RawTrack } from '../raw';
import { fact, least, rarely } from './figures';
import { bounds, exclusive, forms, groups, policyCaps, shares } from './overall';
import { tracks, withRewards } from './tracks';
import type { World } from './world';
import { declared, skeleton } from './world';

/** Whole policies by chance, from scratch or on the ground of March 2023. */

/** Now and then all tracks have the rules of the first, so that they pay the same. */
function trackLists(world: World): fc.Arbitrary<readonly RawTrack[]> {
  const own = tracks(world);
  const published = fc.constantFrom(...march.tracks).map(track => structuredClone(track) as unknown as RawTrack);
  const one =
    world.from === 'march' && world.payee === 'agency'
      ? fc.oneof({ weight: 4, arbitrary: own }, { weight: 1, arbitrary: published })
      : own;
  const lists = fc.array(one, { minLength: 1, maxLength: 3, size: 'max' });
  const alike = fc.oneof({ weight: 9, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) });
  const picks = fc.array(fc.nat({ max: 3 }), { minLength: 3, maxLength: 3 });
  return fc.tuple(lists, alike, picks).map(([list, same, wished]) => {
    const rules = list.map((track, i) => ({ ...((same ? list[0] : track) ?? track), id: `t${i + 1}` }));
    return withRewards(rules, wished);
  });
}

const CARRIED_OVER: object = {
  carryOverFrom: fact(['2023-02']),
  carryOverWindow: { from: fact('2023-01-10'), to: fact('2023-02-28') },
  countsFrom: fact('period_start'),
};

export function policies(world: World): fc.Arbitrary<RawPolicy> {
  const byAgency = world.payee === 'agency';
  return fc
    .record({
      list: trackLists(world),
      groups,
      caps: bounds(world),
      asksForSignUp: fc.boolean(),
      carriesOver: fc.boolean(),
      binding: rarely(fc.boolean(), 6),
      rounding: fc.constantFrom('half_up', 'half_even', 'down'),
      stacking: fc.constantFrom('sum', 'sum', 'sum', 'max'),
      forfeitBelow: rarely(least),
      split: rarely(shares, 3),
      ownSplits: fc.tuple(rarely(shares), rarely(shares), rarely(shares)),
      inKind: fc.boolean(),
    })
    .map(draft => {
      const { split } = draft;
      const list = draft.list.map((track, t) => {
        const own = draft.ownSplits[t];
        return own === undefined ? track : { ...track, forms: own };
      });
      const asks = byAgency && draft.asksForSignUp;
      const groupList = exclusive(draft.groups, list, world);
      const fields = declared(list);
      const formList = forms(split ?? [], list, draft.inKind || split === undefined);
      return {
        ...skeleton(world),
        windows: {
          ...(asks ? { enrolment: march.windows.enrolment } : {}),
          effective: march.windows.effective,
        },
        ...(asks && draft.carriesOver ? { enrolment: CARRIED_OVER } : {}),
        ...(byAgency && draft.binding !== undefined
          ? { binding: { asOf: fact('period_end'), dayOfUnbindingCounts: fact(draft.binding) } }
          : {}),
        ...(fields.length > 0 ? { fields } : {}),
        tracks: list,
        ...(draft.caps.length > 0 ? { policyCaps: policyCaps(draft.caps, list) } : {}),
        ...(formList.length === 0 ? {} : { forms: formList }),
        stacking: fact(draft.stacking),
        ...(groupList.length > 0 ? { exclusive: groupList } : {}),
        ...(draft.forfeitBelow === undefined ? {} : { forfeitBelow: fact(draft.forfeitBelow) }),
        rounding: fact(draft.rounding),
      } as RawPolicy;
    });
}
