import type { Policy } from '../../../src/engine';
import { parsePolicy } from '../../../src/engine';
import { atThresholds } from '../../../src/taskpane/parts/at-thresholds';
import { policyOf } from '../complete/policies';

const march = policyOf('2023-03');

function withTrack(place: number, change: (track: Policy['tracks'][number]) => object): Policy {
  const parsed = parsePolicy({
    ...march,
    tracks: march.tracks.map((track, i) => (i === place ? { ...track, ...change(track) } : track)),
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

function told(policy: Policy, place: number): string[] | undefined {
  const track = policy.tracks[place];
  const rows = track && atThresholds(policy, track);
  return rows?.map(({ below, exactly, above }) =>
    [below, exactly, above].map(each => (each ? `${String(each.value)}→${String(each.earns)}` : '—')).join(' '),
  );
}

const exclusive = { value: 'lower_exclusive', status: 'assumption' } as const;

describe('what is earned around each threshold', () => {
  it('of creators', () => {
    expect(told(march, 0)).toEqual([
      '2→0 3→3000 4→3000',
      '5→3000 6→8000 7→8000',
      '9→8000 10→15000 11→15000',
      '19→15000 20→30000 21→30000',
    ]);
  });

  it('of money, by the yuan', () => {
    expect(told(march, 2)?.[0]).toBe('49999→0 50000→5000 50001→5000');
  });

  it('where the threshold itself is not enough', () => {
    const policy = withTrack(0, ({ ladder }) => ({ ladder: { ...ladder, boundary: exclusive } }));
    expect(told(policy, 0)?.[1]).toBe('5→3000 6→3000 7→8000');
    const money = withTrack(2, ({ ladder }) => ({ ladder: { ...ladder, boundary: exclusive } }));
    expect(told(money, 2)?.[0]).toBe('49999→0 50000→0 50001→5000');
  });

  it('of whole blocks, in the measure’s own unit', () => {
    const every = (rounding: 'up' | 'down'): object => ({
      size: { value: 10000, status: 'assumption' },
      rounding: { value: rounding, status: 'assumption' },
    });
    const ladder = (pays: number, from: number): object => ({
      mode: 'per_unit',
      boundary: { value: 'lower_inclusive', status: 'assumption' },
      tiers: [{ from: { value: from, status: 'assumption' }, pays: { value: pays, status: 'assumption' } }],
    });
    const down = withTrack(2, () => ({ every: every('down'), ladder: ladder(100, 2) }));
    expect(told(down, 2)).toEqual(['19999→0 20000→100 20001→100']);
    const up = withTrack(2, () => ({ every: every('up'), ladder: ladder(100, 2) }));
    expect(told(up, 2)).toEqual(['9999→0 10000→0 10001→100']);
  });

  it('is nothing below none', () => {
    const policy = withTrack(0, ({ ladder }) => ({
      ladder: {
        ...ladder,
        tiers: [{ from: { value: 0, status: 'assumption' }, pays: { value: 5, status: 'assumption' } }],
      },
    }));
    expect(told(policy, 0)).toEqual(['— 0→5 1→5']);
  });

  it('is not told where a figure is unknown or the value alone does not say it', () => {
    expect(told(policyOf('2023-02'), 0)).toBeUndefined();
    const policy = withTrack(0, () => ({ target: { kind: 'count' } }));
    expect(told(policy, 0)).toBeUndefined();
  });
});
