import { env } from 'node:process';
import fc from 'fast-check';
import type { Statement } from '../../src/engine';
import { evaluated, fenOf } from './beside';
import type { Fraction } from './fractions';
import { fraction, times } from './fractions';
import { cases } from './generators/cases';
import { unitOf } from './measures';
import type { Reckoning } from './oracle';
import { oracle } from './oracle';
import type { RawMeasure, RawPolicy } from './raw';

/** How many cases: 2,000 in every run, as many as ORACLE_RUNS says in a long one (`npm run test:long`). */
const numRuns = Number(env['ORACLE_RUNS'] ?? 2000);

/** What engine and oracle must agree upon, as the engine says it: figures by agency and by row, stage by stage. */
function fromEngine({ roster, enrolment, tracks, payout, forms }: Statement) {
  return {
    agencies: roster.agencies,
    takesPart: enrolment.map(({ kind }) => ['not_asked', 'in_time', 'carried_over'].includes(kind)),
    tracks: tracks.map(({ admitted, measure, reward, capped, limited, payout: paid, creators }) => ({
      admitted: [...admitted.marks].map(Boolean),
      measure: fenOf(measure),
      reward: fenOf(reward),
      capped: fenOf(capped),
      limited: fenOf(limited),
      payout: fenOf(paid),
      creators: creators && {
        reward: fenOf(creators.reward),
        capped: fenOf(creators.capped),
        limited: fenOf(creators.limited),
        payout: fenOf(creators.payout),
      },
    })),
    payout: fenOf(payout),
    forms: forms.map(({ form, kind, amounts }) => ({ form: form.id, kind, amounts: amounts && fenOf(amounts) })),
  };
}

function fromOracle(policy: RawPolicy, { crowd, tracks, payout, forms }: Reckoning): ReturnType<typeof fromEngine> {
  return {
    agencies: crowd.agencies,
    takesPart: [...crowd.takesPart],
    tracks: tracks.map(
      ({ admitted, measure, reward, capped, limited, payout: paid, creators, creatorPayout = [] }, t) => ({
        admitted: [...admitted],
        measure: measure.map(value => inParts(policy, policy.tracks[t]?.measure, value)),
        reward: [...reward],
        capped: [...capped],
        limited: [...limited],
        payout: [...paid],
        creators: creators && {
          reward: [...creators.reward],
          capped: [...creators.capped],
          limited: [...creators.limited],
          payout: [...creatorPayout],
        },
      }),
    ),
    payout: [...payout],
    forms: forms.map(each => ({ ...each, amounts: each.kind === 'amount' ? [...each.amounts] : undefined })),
  };
}

/** The engine counts money in fen and other figures in millionths. */
function inParts(policy: RawPolicy, measure: RawMeasure | undefined, value: Fraction): bigint {
  const parts = { amount: 100n, number: 1_000_000n }[measure === undefined ? '' : unitOf(policy, measure)];
  const { n, d } = times(value, fraction(parts ?? 1n));
  return n / d;
}

test('the engine pays what the oracle pays: every agency, every creator, every track, every step, every form', () => {
  fc.assert(
    fc.property(cases, each => {
      expect(fromEngine(evaluated(each))).toEqual(fromOracle(each.policy, oracle(each.policy, each.rows)));
    }),
    { numRuns },
  );
}, 7_200_000);
