import { climb, compileLadder } from '../../../src/engine';
import { registry } from '../../../src/functions';
import { newestPolicy } from '../../../src/policies';
import { report } from '../figures';
import { valueOf } from '../same';
import { inTurns } from '../timing';

/** One value in, one reward out: the body of REWARD_LADDER as a cell calls it, and climbing the ladder alone. */
const CALLS = 102_400;
const yuan = Array.from({ length: 1_024 }, (_, i) => i * 500.25);
const fen = Float64Array.from(yuan, amount => Math.round(amount * 100));

const policy = newestPolicy();
const track = policy.tracks.find(({ id }) => id === 'head_growth');
const definition = registry.find(({ name }) => name === 'REWARD_LADDER');
if (track === undefined || definition === undefined || !('body' in definition))
  throw new Error('the track, the function or its body is missing');
const { body } = definition;
const ladder = valueOf(compileLadder(policy, track));

/** Kept, so that no call can be left out as useless. */
let paid = 0;

function calls(policyId: string | undefined): () => void {
  const context = { locale: 'zh-CN', workbookPolicy: undefined } as const;
  return () => {
    for (let call = 0; call < CALLS; call++) {
      const value = yuan[call % yuan.length];
      const result = body({ value, track: 'head_growth', policy: policyId }, context);
      if (result.ok) paid += result.value[0]?.[0] as number;
    }
  };
}

const contenders = {
  named: calls('2023-03'),
  newest: calls(undefined),
  climb: () => {
    for (let call = 0; call < CALLS; call++) paid += climb(ladder, fen[call % fen.length] as number);
  },
};
const { ms } = await inTurns(contenders, 50);
if (!(paid > 0)) throw new Error('nothing was paid');

const lines = [
  ['=REWARD_LADDER(value, track, policy)', ms.named, { most: 2_000 }],
  ['=REWARD_LADDER(value, track)', ms.newest, { most: 2_000 }],
  ['climb(ladder, value)', ms.climb, undefined],
] as const;
for (const [what, took, aim] of lines) {
  const figure = (took / CALLS) * 1e6;
  report({
    what,
    engine: '',
    beside: `${CALLS.toLocaleString('en-US')} calls`,
    figure,
    unit: 'ns',
    ...(aim && { aim }),
  });
}
