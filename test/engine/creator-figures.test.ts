import { orderByAgency } from '../../src/engine/evaluate/by-agency';
import { CreatorFigures, Selection } from '../../src/engine/evaluate/creator-figures';
import type { Roster } from '../../src/engine';

test.each([
  ['some', [0, 1, 1, 0, 1], [1, 2, 4]],
  ['all', [1, 1], [0, 1]],
  ['nobody', [0, 0, 0], []],
  ['the last one alone', [0, 0, 1], [2]],
])('a selection lists its places: %s', (_who, marks, places) => {
  expect([...new Selection(Uint8Array.from(marks)).places]).toEqual(places);
});

describe('figures of some creators', () => {
  const figures = new CreatorFigures(5, Int32Array.of(1, 4), Float64Array.of(30, -2));

  test('everyone else has 0', () => {
    expect([...figures.byPlace]).toEqual([0, 30, 0, 0, -2]);
    expect([...figures.at(figures.places)]).toEqual([30, -2]);
    expect([...figures.at(Int32Array.of(0, 1, 2, 4))]).toEqual([0, 30, 0, -2]);
  });

  test('are changed one by one, each with its place', () => {
    expect([...figures.map((figure, place) => figure * 10 + place).byPlace]).toEqual([0, 301, 0, 0, -16]);
  });
});

test('creators are ordered by agency, those of one agency as they stand in the roster', () => {
  const agency = Int32Array.of(2, 0, 2, 1, 0, 2, 0);
  const roster = { agency, agencies: ['a', 'b', 'c', 'd'] } as Partial<Roster> as Roster;
  const { starts, order } = orderByAgency(roster, Int32Array.of(0, 1, 2, 4, 5));
  expect([...starts]).toEqual([0, 2, 2, 5, 5]);
  expect([...order]).toEqual([2, 0, 3, 1, 4]);
});
