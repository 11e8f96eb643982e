import { parsePolicy, type Policy } from '../../../src/engine';
import { policies } from '../../../src/policies';
import { draftOf } from '../../../src/taskpane/complete/check';
import { figuresOf, isOpen } from '../../../src/taskpane/complete/figures';
import { answered, answerOf, beginning, leave, typed, withTracks } from '../../../src/taskpane/complete/progress';
import { remaining } from '../../../src/taskpane/complete/remaining';
import type { Step } from '../../../src/taskpane/complete/steps';
import { tracksToTake, withTracksOf } from '../../../src/taskpane/complete/taken';
import { policyOf } from './policies';

const [january, february, march] = ['2023-01', '2023-02', '2023-03'].map(policyOf) as [Policy, Policy, Policy];

describe('the tracks of another month', () => {
  it('are offered where they can stand, the newest first', () => {
    expect(tracksToTake(january, policies()).map(({ version }) => version)).toEqual(['2023-03', '2023-02']);
  });

  it('come without their numbers; what they count and what is assumed of them stays', () => {
    const taken = withTracksOf(january, march);
    expect(parsePolicy(taken).ok).toBe(true);
    expect(taken.tracks.map(({ id }) => id)).toEqual(march.tracks.map(({ id }) => id));
    const figures = figuresOf(taken).filter(({ path }) => path.startsWith('tracks['));
    expect(figures.filter(({ fact }) => !isOpen(fact)).map(({ path, fact }) => `${path} ${fact.status}`)).toEqual([
      'tracks[0].ladder.boundary assumption',
      'tracks[1].ladder.boundary assumption',
      'tracks[2].measure.floor assumption',
      'tracks[2].where[0].value assumption',
      'tracks[2].ladder.boundary assumption',
      'tracks[2].caps[1].overflow assumption',
    ]);
    expect(taken.tracks.map(({ ladder }) => ladder.tiers.length)).toEqual([1, 1, 1]);
  });
});

describe('the way through the steps', () => {
  const first = beginning(february, '2023-03-01');
  const [waist] = first.steps as readonly [Step];
  const entered = typed(first, waist, {
    ...answerOf(first, waist),
    source: '机构后台截图',
    on: '2023-03-02',
    rows: [{ key: 0, of: 0, from: '3', to: '', pays: '3000' }],
  });

  it('begins today, and remembers where numbers are from for the next step', () => {
    expect(answerOf(first, waist)).toMatchObject({ source: '', on: '2023-03-01' });
    const next = leave(entered, waist, 'answered');
    expect(next.at).toBe(1);
    expect(answerOf(next, next.steps[1] as Step)).toMatchObject({ source: '机构后台截图', on: '2023-03-02' });
  });

  it('leaves what is skipped as it was, but keeps what was typed', () => {
    const skipped = leave(entered, waist, 'skipped');
    expect(answered(skipped)).toEqual([]);
    expect(draftOf(february, answered(skipped)).data).toEqual(february);
    expect(answerOf(skipped, waist).rows[0]?.from).toBe('3');
    expect(answered(leave(leave(entered, waist, 'answered'), waist, 'skipped'))).toEqual([]);
  });

  it('counts what remains by steps', () => {
    const { draft } = draftOf(february, answered(leave(entered, waist, 'answered')));
    if (!draft.ok) throw new Error('The draft is refused.');
    const open = remaining(draft.value, first).map(({ step, figures }) => [step.id, figures.length]);
    expect(open).toEqual([
      ['ladder head_incubation', 2],
      ['caps', 2],
      ['points', 5],
      ['quotas', 4],
      ['dates', 2],
    ]);
  });

  it('asks for the tracks first where not even these are known, and for their numbers once they are', () => {
    const start = beginning(january, '2023-02-01');
    expect(start.steps.map(({ id }) => id)).toEqual(['tracks', 'forms', 'points', 'quotas', 'dates', 'rules']);
    const taken = withTracks(start, march);
    expect(taken.at).toBe(1);
    expect(taken.steps.map(({ id }) => id)).toEqual([
      'tracks',
      'ladder waist_incubation',
      'ladder head_incubation',
      'ladder head_growth',
      'caps',
      'forms',
      'points',
      'quotas',
      'dates',
      'rules',
    ]);
    expect(withTracks({ ...taken, at: 0 }, march).base).toBe(taken.base);
    const without = withTracks({ ...taken, at: 0 }, undefined);
    expect(remaining(without.base, without)[0]?.step.id).toBe('tracks');
  });
});
