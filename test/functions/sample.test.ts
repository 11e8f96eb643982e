import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluate } from '../../src/engine';

import { sampleWorkbook, serialized } from '../../scripts/sample';
import { callOf } from './sheet';
import { march2023 } from '../engine/march';

test('assets/sample-workbook.json is what the script makes', () => {
  const file = readFileSync(join(__dirname, '../../assets/sample-workbook.json'), 'utf8');
  expect(file).toBe(serialized(sampleWorkbook()));
});

test('every sheet says on its face that it is sample data', () => {
  for (const sheet of sampleWorkbook().sheets) expect(sheet.cells[0]?.[0]).toContain('示例数据');
});

test('the roster shows each tier, each cap and each excluded case of March 2023', () => {
  const [grid] = callOf('=MCN.REWARDS(花名册!A4:J234)').args;
  const statement = evaluate(march2023(), grid as unknown[][]);
  if (!statement.ok) throw new Error(JSON.stringify(statement.problems));
  const { tracks, standing, enrolment, roster } = statement.value;
  expect(roster.size).toBeGreaterThanOrEqual(200);
  expect(roster.agencies).toHaveLength(8);
  for (const { track, reward, payout, capped, creators, creatorCap, agencyCap } of tracks) {
    const paid = new Set(creators === undefined ? reward : creators.reward);
    expect([...paid].sort((a, b) => a - b)).toEqual([
      0,
      ...track.ladder.tiers.map(tier => (tier.pays.value ?? 0) * 100),
    ]);
    if (creatorCap !== undefined) expect(creators?.reward.includes(creatorCap)).toBe(true);
    expect(payout.includes(agencyCap ?? NaN)).toBe(true);
    if (creators !== undefined) expect(capped.some((fen, i) => fen > (payout[i] ?? 0))).toBe(true);
  }
  expect(new Set(standing)).toEqual(new Set([0, 1, 2, 3]));
  expect(new Set(enrolment.map(each => each.kind))).toEqual(new Set(['in_time', 'late', 'none']));
  const { gmv, gmv_base: base } = roster.numbers;
  expect(gmv?.some((fen, i) => fen < (base?.[i] ?? 0))).toBe(true);
  expect((grid as unknown[][]).some(row => row.every(cell => cell === null))).toBe(true);
});
