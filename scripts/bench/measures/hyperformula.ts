import { HyperFormula } from 'hyperformula';
import { evaluate } from '../../../src/engine';
import { newestPolicy } from '../../../src/policies';
import { inMs, inThousands, report } from '../figures';
import { benchRoster } from '../roster';
import { PAYOUT_COLUMN, PERIOD_END, sheetsOf } from '../rules/sheet';
import { payoutsOf, requireSame, valueOf } from '../same';
import { inTurns, median } from '../timing';

/**
 * The same month in a spreadsheet engine, with formulas as an analyst writes them. The aim is for the whole way, from rows to payouts:
 * HyperFormula builds the workbook and calculates it, the engine reads the rows and evaluates them. Below it, calculation alone: the day
 * on which the period ends is changed, and all that rests on it is calculated again; the engine has no such thing and starts over.
 */
const SIZE = 20_000;
const ROUNDS = 3;
const policy = newestPolicy();
const rows = benchRoster(SIZE);
const sheets = sheetsOf(rows);
const build = () => HyperFormula.buildFromSheets(sheets, { licenseKey: 'gpl-v3' });

const built: number[] = [];
const again: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  globalThis.gc?.();
  const start = performance.now();
  const workbook = build();
  built.push(performance.now() - start);
  const place = { sheet: workbook.getSheetId('Rules'), ...PERIOD_END };
  for (const day of [45_015, 45_016]) {
    const before = performance.now();
    workbook.setCellContents(place, [[day]]);
    again.push(performance.now() - before);
  }
  const agencies = workbook.getSheetValues(workbook.getSheetId('Agencies')).slice(1);
  const payout = Float64Array.from(agencies, row => Math.round((row[PAYOUT_COLUMN] as number) * 100));
  requireSame('HyperFormula', { payout }, payoutsOf(valueOf(evaluate(policy, rows))));
  workbook.destroy();
}

const { ms } = await inTurns({ engine: () => evaluate(policy, rows) }, 100);
const lines = [
  ['build and calculate', median(built), { least: 500 }],
  ['calculate again', median(again), undefined],
] as const;
for (const [way, theirs, aim] of lines) {
  report({
    what: `rows → payouts, ${inThousands(SIZE)} rows, ${way}`,
    engine: inMs(ms.engine),
    beside: `HyperFormula ${inMs(theirs)}`,
    figure: theirs / ms.engine,
    unit: '×',
    ...(aim && { aim }),
  });
}
