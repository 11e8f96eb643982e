import type { Policy } from '../../src/engine';
import { evaluate, rankAgencies } from '../../src/engine';
import { findPolicy } from '../../src/policies';

function policy(version: string): Policy {
  const found = findPolicy(version);
  if (!found.ok) throw new Error(`no policy ${version}`);
  return found.value;
}

const january = policy('2023-01');
const february = policy('2023-02');
const published = (value: unknown) =>
  expect.objectContaining({ value, status: 'published', source: expect.stringMatching(/^art#/) as string }) as unknown;
const unknown = expect.objectContaining({ value: null, status: 'unknown' }) as unknown;

test('January: what the article states, and nothing of tracks, sign-up or payout', () => {
  expect(january.announced).toEqual(published('2023-01-06'));
  expect(january.windows.effective).toEqual({ from: published('2023-01-01'), to: published('2023-01-31') });
  expect([january.windows.enrolment?.from, january.windows.enrolment?.to, january.windows.payout]).toEqual([
    unknown,
    unknown,
    unknown,
  ]);
  expect(january.forms.map(form => [form.id, form.share])).toEqual([
    ['cash', unknown],
    ['dou_plus', unknown],
    ['publicity', undefined],
  ]);
  expect(january.tracks).toEqual([]);
});

test('February: windows, cash only, carried over from January, no growth track', () => {
  expect(february.announced).toEqual(published('2023-02-08'));
  expect(february.windows.enrolment).toEqual({ from: published('2023-01-29'), to: published('2023-02-15') });
  expect(february.windows.effective).toEqual({ from: published('2023-02-01'), to: published('2023-02-28') });
  expect(february.windows.payout).toEqual(published('2023-03'));
  expect(february.enrolment?.carryOverFrom).toEqual(published(['2023-01']));
  expect(february.forms.map(form => [form.id, form.share])).toEqual([['cash', published(100)]]);
  expect(february.tracks.map(track => [track.id, track.caps.map(cap => cap.amount)])).toEqual([
    ['waist_incubation', [unknown]],
    ['head_incubation', [unknown]],
  ]);
});

const HEADER = ['机构', '上月等级', '等级', '报名日期'];
const roster = [HEADER, ['甲', 'Lv3', 'Lv6', '2023-02-10']];

describe('what is unknown is not computed: the message names it', () => {
  test.each([
    [january, 'tracks'],
    [february, 'tracks[0].ladder.tiers[0].from'],
  ])('%#', (of, path) => {
    const statement = evaluate(of, roster);
    expect(statement.ok ? [] : statement.problems[0]).toMatchObject({
      code: 'policy.number_unknown',
      params: { path, policy: of.version },
    });
  });

  test('the points of the ranking', () => {
    const ranked = rankAgencies(february, roster);
    expect(ranked.ok ? [] : ranked.problems[0]?.params).toMatchObject({ path: 'ranking.points[0].points' });
  });
});

describe('carried over from another month', () => {
  /** February as if January's window and the ladder were known. */
  const fact = (value: unknown) => ({ value, status: 'illustrative' });
  const [waist] = february.tracks;
  const known = {
    ...february,
    enrolment: {
      ...february.enrolment,
      carryOverWindow: { from: fact('2023-01-01'), to: fact('2023-01-15') },
    },
    tracks: [
      {
        ...waist,
        caps: [],
        ladder: { ...waist?.ladder, tiers: [{ from: fact(1), pays: fact(100) }] },
      },
    ],
  } as unknown as Policy;

  const payoutOn = (day: string, of: Policy) => {
    const statement = evaluate(of, [HEADER, ['甲', 'Lv3', 'Lv4', day]]);
    return statement.ok ? [...statement.value.payout] : statement.problems.map(each => each.params);
  };

  test.each([
    ['2022-12-31', 0, 'before January’s window'],
    ['2023-01-01', 10_000, 'signed up for January'],
    ['2023-01-15', 10_000, 'on the last day for January'],
    ['2023-01-16', 0, 'between the two windows'],
    ['2023-01-29', 10_000, 'on the first day for February'],
    ['2023-02-16', 0, 'late'],
  ])('%s pays %d: %s', (day, fen) => {
    expect(payoutOn(day, known)).toEqual([fen]);
  });

  test('while January’s window is unknown, only a day before February’s asks for it', () => {
    const open = { ...known, enrolment: february.enrolment } as Policy;
    expect(payoutOn('2023-02-01', open)).toEqual([10_000]);
    expect(payoutOn('2023-01-10', open)).toEqual([{ path: 'enrolment.carryOverWindow.from', policy: '2023-02' }]);
  });
});
