import { evaluate } from '../../../src/engine';
import { newestPolicy } from '../../../src/policies';
import { inMs, inThousands, report } from '../figures';
import { benchRoster } from '../roster';
import { byHand } from '../rules/by-hand';
import { payoutsOf, requireSame, valueOf } from '../same';
import { inTurns, roundsFor } from '../timing';

/** From the rows of a sheet to the statement, beside the same rules written by hand. */
const policy = newestPolicy();

for (const size of [10_000, 100_000, 1_000_000]) {
  const rows = benchRoster(size);
  requireSame('the hand-written loop', byHand(rows), payoutsOf(valueOf(evaluate(policy, rows))));
  const contenders = { hand: () => byHand(rows), engine: () => evaluate(policy, rows) };
  const { ms, ratio } = await inTurns(contenders, roundsFor(size));
  report({
    what: `rows → statement, ${inThousands(size)} rows`,
    engine: inMs(ms.engine),
    beside: `hand-written loop ${inMs(ms.hand)}`,
    figure: ratio('engine', 'hand'),
    unit: '×',
    ...(size === 1_000_000 && { aim: { most: 1.5 } }),
  });
}
