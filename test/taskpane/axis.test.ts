import { axisText, ticksUpTo } from '../../src/taskpane/parts/axis';

const covering = { covering: true, whole: true };
const within = { covering: false, whole: true };

describe('the values beside an axis', () => {
  it.each([
    [16_670, 3, covering, [0, 5000, 10_000, 15_000, 20_000]],
    [30_000, 3, covering, [0, 10_000, 20_000, 30_000]],
    [100_000, 3, covering, [0, 50_000, 100_000]],
    [375_000, 4, within, [0, 100_000, 200_000, 300_000]],
    [2, 4, within, [0, 1, 2]],
    [1, 4, within, [0, 1]],
    [13, 4, within, [0, 5, 10]],
    [1.25, 4, { ...within, whole: false }, [0, 0.5, 1]],
    [0.3, 3, { ...covering, whole: false }, [0, 0.1, 0.2, 0.3]],
  ])('up to %d', (most, steps, how, wanted) => {
    expect(ticksUpTo(most, steps, how)).toEqual(wanted);
  });

  it.each([1, 3, 7, 19, 99, 12_345, 999_999, 1e9])('are few, and reach %d', most => {
    for (const whole of [true, false]) {
      const ticks = ticksUpTo(most, 3, { covering: true, whole });
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(most);
      expect(ticks.length).toBeGreaterThan(1);
      expect(ticks.length).toBeLessThan(7);
      expect(ticksUpTo(most, 3, { covering: false, whole }).at(-1)).toBeLessThanOrEqual(most);
    }
  });

  it.each([
    [500, '500', '500'],
    [5000, '5,000', '5,000'],
    [15_000, '1.5万', '15,000'],
    [300_000, '30万', '300,000'],
    [2_500_000, '250万', '2.5M'],
    [120_000_000, '1.2亿', '120M'],
    [0.5, '0.5', '0.5'],
  ])('%d are written in words of the language', (value, chinese, english) => {
    expect([axisText(value, 'zh-CN'), axisText(value, 'en-US')]).toEqual([chinese, english]);
  });
});
