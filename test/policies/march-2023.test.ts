import type { Fact } from '../../src/engine';
import { policies } from '../../src/policies';
import { whole } from '../../src/policies/whole';
import { march2023 } from '../engine/march';

const march = whole(march2023());

test('every file of the library is a policy', () => {
  expect(policies()).toContain(march2023());
});

test('what the article states is published, with its part', () => {
  const published = (value: unknown) =>
    expect.objectContaining({
      value,
      status: 'published',
      source: expect.stringMatching(/^art#/) as string,
    }) as unknown;
  expect(march.announced).toEqual(published('2023-03-13'));
  expect(march.windows.enrolment).toEqual({ from: published('2023-02-28'), to: published('2023-03-20') });
  expect(march.windows.effective).toEqual({ from: published('2023-03-01'), to: published('2023-03-31') });
  expect(march.windows.payout).toEqual(published('2023-04'));
  expect(march.tracks.flatMap(track => track.caps.map(cap => [track.id, cap.entity, cap.amount]))).toEqual([
    ['waist_incubation', 'agency', published(30_000)],
    ['head_incubation', 'agency', published(135_000)],
    ['head_growth', 'creator', published(50_000)],
    ['head_growth', 'agency', published(150_000)],
  ]);
  expect(march.ranking?.top).toEqual(published(10));
  expect(march.ranking?.board?.places.slice(0, 3).map(place => [place.agency, place.points])).toEqual([
    ['聚亮文化', published(388)],
    ['米艾科技', published(256)],
    ['途牛旅游', published(189)],
  ]);
});

test('no number of a ladder and no point is published: they are illustrative', () => {
  const figures: Fact<number>[] = [
    ...march.tracks.flatMap(track => track.ladder.tiers.flatMap(tier => [tier.from, tier.pays])),
    ...(march.ranking?.points ?? []).map(each => each.points),
  ];
  expect(new Set(figures.map(figure => figure.status))).toEqual(new Set(['illustrative']));
});

test('what the article leaves open is unknown', () => {
  const open = [
    march.enrolment?.carryOverFrom,
    ...march.forms.map(form => form.share),
    ...march.quotas.map(quota => quota.inForce.from),
  ];
  for (const figure of open) expect(figure).toMatchObject({ value: null, status: 'unknown' });
});
