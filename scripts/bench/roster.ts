import { randomFrom } from '../sample/random';

/**
 * A roster as a sheet hands it over: a header and `size` rows of 10 columns, a creator each, an agency for every 500. It goes through
 * JSON as it does on the way from Excel, which is also how the engine finds texts in memory.
 */
export function benchRoster(size: number): unknown[][] {
  const random = randomFrom(size);
  const agencies = Math.max(1, Math.round(size / 500));
  const rows: unknown[][] = [
    ['达人ID', '达人', '机构', '上月等级', '本月等级', '上月GMV', '本月GMV', '绑定日期', '解绑日期', '报名日期'],
  ];
  for (let i = 0; i < size; i++) {
    const start = Math.floor(random() * 9);
    const end = Math.min(8, start + (random() < 0.1 ? 1 + Math.floor(random() * 3) : 0));
    const base = Math.round(random() * 50_000_000) / 100;
    rows.push([
      `D${i}`,
      `creator ${i}`,
      `agency ${Math.floor(random() * agencies)}`,
      `Lv${start}`,
      `Lv${end}`,
      base,
      Math.round(base * 100 + (random() - 0.4) * 40_000_000) / 100,
      44_850 + Math.floor(random() * 150),
      random() < 0.05 ? 45_000 + Math.floor(random() * 40) : null,
      random() < 0.02 ? 45_010 : 45_000,
    ]);
  }
  return rows.map(row => JSON.parse(JSON.stringify(row)) as unknown[]);
}
