import type { Fact, Policy } from '../../../src/engine';
import { parsePolicy } from '../../../src/engine';
import { checkStep, draftOf } from '../../../src/taskpane/complete/check';
import { applied, saysSomething, type Row } from '../../../src/taskpane/complete/draft';
import { figuresOf, isOpen } from '../../../src/taskpane/complete/figures';
import { stepsOf } from '../../../src/taskpane/complete/steps';
import { answeredWith, grounds, policyOf } from './policies';

const [january, february, march] = ['2023-01', '2023-02', '2023-03'].map(policyOf) as [Policy, Policy, Policy];

const supplied = (value: unknown): object => ({ value, status: 'supplied', ...grounds });
const rowsOf = (...tiers: readonly (readonly [from: string, pays: string])[]): readonly Row[] =>
  tiers.map(([from, pays], key) => ({ key, ...(key === 0 ? { of: 0 } : {}), from, pays, to: '' }));

function figureAt(policy: unknown, path: string): Fact<unknown> | undefined {
  return figuresOf(policy as Policy).find(each => each.path === path)?.fact;
}

describe('the steps of a policy', () => {
  it.each<[string, Policy, string[]]>([
    ['January', january, ['forms', 'points', 'quotas', 'dates', 'rules']],
    ['February', february, ['ladder waist_incubation', 'ladder head_incubation', 'caps', 'points', 'quotas', 'dates']],
    [
      'March',
      march,
      [
        'ladder waist_incubation',
        'ladder head_incubation',
        'ladder head_growth',
        'forms',
        'points',
        'quotas',
        'rules',
        'board',
      ],
    ],
  ])('of %s', (_, policy, ids) => {
    expect(stepsOf(policy).map(({ id }) => id)).toEqual(ids);
  });

  it.each([january, february, march])('ask for every open figure of $version once', policy => {
    const asked = stepsOf(policy).flatMap(step => {
      const tiers = step.kind === 'ladder' ? (policy.tracks[step.track]?.ladder.tiers ?? []) : [];
      const own = tiers.flatMap(({ from, pays }) => [from, pays]);
      return [...own, ...step.figures.map(({ fact }) => fact)];
    });
    const open = figuresOf(policy).map(({ fact }) => fact);
    expect(new Set(asked)).toEqual(new Set(open.filter(isOpen)));
  });
});

describe('a policy with what was answered', () => {
  it('is the same while nothing was', () => {
    const untouched = stepsOf(march).map(({ id }) => answeredWith(march, id));
    expect(applied(march, untouched)).toEqual(march);
    expect(untouched.some(each => saysSomething(march, each))).toBe(false);
  });

  it('has the figures that were entered as supplied, with where they are from and when', () => {
    const caps = answeredWith(february, 'caps', () => ({
      values: { 'tracks[0].caps[0].amount': '3万', 'tracks[1].caps[0].amount': '' },
    }));
    const draft = applied(february, [caps]);
    expect(figureAt(draft, 'tracks[0].caps[0].amount')).toEqual(supplied(30000));
    expect(figureAt(draft, 'tracks[1].caps[0].amount')).toBe(figureAt(february, 'tracks[1].caps[0].amount'));
    expect(saysSomething(february, caps)).toBe(true);
    expect(parsePolicy(draft).ok).toBe(true);
  });

  it('has the tiers that were typed, added ones too, but none that stayed empty', () => {
    const ladder = answeredWith(february, 'ladder waist_incubation', () => ({
      rows: rowsOf(['3', '3,000'], ['6', '8000'], ['', '']),
    }));
    const tiers = (applied(february, [ladder]) as Policy).tracks[0]?.ladder.tiers;
    expect(tiers).toEqual([
      { from: supplied(3), pays: supplied(3000) },
      { from: supplied(6), pays: supplied(8000) },
    ]);
  });

  it('keeps the status of what was left as it was, and of the tiers that stayed when others went', () => {
    const ladder = answeredWith(march, 'ladder waist_incubation', ({ rows }) => ({
      rows: rows.slice(1).map(row => (row.of === 2 ? { ...row, pays: '16000' } : row)),
    }));
    const tiers = (applied(march, [ladder]) as Policy).tracks[0]?.ladder.tiers;
    const before = march.tracks[0]?.ladder.tiers;
    expect(tiers).toEqual([before?.[1], { ...before?.[2], pays: supplied(16000) }, before?.[3]]);
  });

  it('has what was made up and is confirmed as supplied; what is published stays', () => {
    const ladder = answeredWith(march, 'ladder head_growth', () => ({ confirmed: true }));
    const points = answeredWith(march, 'points', () => ({ confirmed: true }));
    const draft = applied(march, [ladder, points]);
    expect(figureAt(draft, 'tracks[2].ladder.tiers[3].pays')).toEqual(supplied(50000));
    expect(figureAt(draft, 'tracks[2].ladder.boundary')).toBe(march.tracks[2]?.ladder.boundary);
    expect(figureAt(draft, 'ranking.points[4].points')).toEqual(supplied(15));
    const parsed = parsePolicy(draft);
    expect(parsed).toMatchObject({ ok: true, warnings: [] });
  });

  it('does not know a figure that was emptied', () => {
    const points = answeredWith(march, 'points', ({ values }) => ({
      values: { ...values, 'ranking.points[0].points': ' ' },
    }));
    expect(figureAt(applied(march, [points]), 'ranking.points[0].points')).toEqual({ value: null, status: 'unknown' });
  });

  it('keeps what a tier asks for besides, and fills it in where it is', () => {
    const gate = (value: number | null): object => ({
      measure: { kind: 'count' },
      from: { value, status: value === null ? 'unknown' : 'assumption' },
    });
    const [track] = february.tracks;
    const tier = track?.ladder.tiers[0];
    const parsed = parsePolicy({
      ...february,
      tracks: [{ ...track, ladder: { ...track?.ladder, tiers: [{ ...tier, gates: [gate(1), gate(null)] }] } }],
    });
    if (!parsed.ok) throw new Error('The policy is none.');
    const policy = parsed.value;
    const rules = answeredWith(policy, 'rules', () => ({
      values: { 'tracks[0].ladder.tiers[0].gates[1].from': '5' },
    }));
    const ladder = answeredWith(policy, 'ladder waist_incubation', () => ({
      rows: rowsOf(['3', '3000'], ['6', '8000']),
    }));
    const tiers = (applied(policy, [ladder, rules]) as Policy).tracks[0]?.ladder.tiers;
    expect(tiers?.map(({ gates }) => gates?.map(({ from }) => from?.value))).toEqual([[1, 5], undefined]);
  });

  it('can be completed: everything of February, and the parser takes it', () => {
    const ladders = ['waist_incubation', 'head_incubation'].map(id =>
      answeredWith(february, `ladder ${id}`, () => ({ rows: rowsOf(['1', '1000'], ['5', '6000']) })),
    );
    const filled = (id: string, ...texts: readonly string[]) =>
      answeredWith(february, id, ({ values }) => ({
        values: Object.fromEntries(Object.keys(values).map((path, i) => [path, texts[i % texts.length] ?? ''])),
      }));
    const draft = applied(february, [
      ...ladders,
      filled('caps', '6000'),
      filled('points', '1', '2', '3', '4', '5'),
      filled('quotas', '2022-01-01', '2023-01-31'),
      filled('dates', '2023-01-01', '2023-01-20'),
    ]);
    const parsed = parsePolicy(draft);
    expect(parsed).toMatchObject({ ok: true, warnings: [] });
    expect(figuresOf(draft as Policy).some(({ fact }) => isOpen(fact))).toBe(false);
  });
});

describe('what is wrong or odd in a step', () => {
  const found = (policy: Policy, ...[step, ...others]: readonly ReturnType<typeof answeredWith>[]) =>
    step === undefined
      ? []
      : checkStep(policy, step, others).found.map(({ problem: { code }, severity, field }) => [code, severity, field]);

  it('stands beside the field of a tier, whatever rows there are before it', () => {
    const step = answeredWith(february, 'ladder waist_incubation', () => ({
      rows: [
        { key: 7, of: 0, from: '6', to: '', pays: '8000' },
        { key: 9, from: '', to: '', pays: '' },
        { key: 8, from: '3', to: '', pays: 'x' },
      ],
    }));
    expect(found(february, step)).toEqual([['policy.not_a_number', 'error', 'row 8 pays']]);
    const { answer } = step;
    const rows = answer.rows.map(row => ({ ...row, pays: row.pays.replace('x', '9000') }));
    expect(found(february, { ...step, answer: { ...answer, rows } })).toEqual([
      ['policy.tiers_not_increasing', 'error', 'row 8 from'],
    ]);
  });

  it('is a tier that pays less than the one before, and a cap that cuts a tier short', () => {
    const step = answeredWith(march, 'ladder waist_incubation', ({ rows }) => ({
      rows: rows.map(row => (row.key === 1 ? { ...row, pays: '1' } : row.key === 3 ? { ...row, pays: '99999' } : row)),
    }));
    expect(found(march, step)).toEqual([
      ['lint.cut_by_cap', 'warning', undefined],
      ['lint.cliff', 'warning', 'row 1 from'],
    ]);
  });

  it('stands beside the cap or the level that it is about; of all shares together, beside none', () => {
    const ladder = answeredWith(february, 'ladder waist_incubation', () => ({ rows: rowsOf(['3', '3000']) }));
    const caps = answeredWith(february, 'caps', ({ values }) => ({
      values: { ...values, 'tracks[0].caps[0].amount': '100' },
    }));
    expect(found(february, caps, ladder)).toEqual([['lint.cut_by_cap', 'warning', 'tracks[0].caps[0].amount']]);
    const forms = answeredWith(march, 'forms', () => ({ values: { 'forms[0].share': '70', 'forms[1].share': '20' } }));
    expect(found(march, forms)).toEqual([['policy.shares_off', 'error', undefined]]);
    const points = answeredWith(march, 'points', ({ values }) => ({
      values: { ...values, 'ranking.points[4].points': '2' },
    }));
    expect(found(march, points)).toEqual([['lint.points_fall', 'warning', 'ranking.points[4].points']]);
  });

  it('is a tier of which only half was filled in, at its empty field; not one that was left as it is', () => {
    const missing = (policy: Policy, rows: readonly Row[]): string[] => {
      const step = answeredWith(policy, 'ladder waist_incubation', () => ({ rows }));
      return [...checkStep(policy, step, []).missing.keys()];
    };
    expect(missing(february, rowsOf(['3', '3000'], ['6', ''], ['', '9000'], [' ', '']))).toEqual([
      'row 1 pays',
      'row 2 from',
    ]);
    expect(missing(february, [{ key: 0, of: 0, from: '', to: '9', pays: '' }])).toEqual(['row 0 from', 'row 0 pays']);
    expect(missing(february, rowsOf(['', ''], ['6', '8000']))).toEqual([]);
    const unknown = { value: null, status: 'unknown' as const };
    const tiers = march.tracks[0]?.ladder.tiers.map(({ from }) => ({ from, pays: unknown }));
    const [track, ...tracks] = march.tracks;
    if (track === undefined || tiers === undefined) throw new Error('No track.');
    const half: Policy = { ...march, tracks: [{ ...track, ladder: { ...track.ladder, tiers } }, ...tracks] };
    const step = answeredWith(half, 'ladder waist_incubation');
    expect([...checkStep(half, step, []).missing]).toEqual([]);
    const confirmed = { ...step, answer: { ...step.answer, confirmed: true } };
    expect([...checkStep(half, confirmed, []).missing.keys()].slice(0, 2)).toEqual(['row 0 pays', 'row 1 pays']);
  });

  it('is nothing while only the source is not said yet', () => {
    const step = answeredWith(february, 'caps', ({ values }) => ({
      source: ' ',
      on: '',
      values: { ...values, 'tracks[0].caps[0].amount': '100' },
    }));
    expect(found(february, step)).toEqual([]);
    expect(draftOf(february, [step]).draft.ok).toBe(false);
  });

  it('is said in every step, if it is wrong elsewhere', () => {
    const forms = answeredWith(march, 'forms', () => ({ values: { 'forms[0].share': '70', 'forms[1].share': '20' } }));
    expect(found(march, answeredWith(march, 'points'), forms)).toEqual([['policy.shares_off', 'error', undefined]]);
  });
});
