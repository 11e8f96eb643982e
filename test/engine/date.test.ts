import { isoFromSerial, serialFromText } from '../../src/engine/date';

describe('days', () => {
  test.each([
    ['2023-03-31', 45016],
    ['2023/3/31', 45016],
    ['2023.03.31', 45016],
    ['2023年3月31日', 45016],
    [' ２０２３-03-31 ', 45016],
    ['2023-03-31 23:59', 45016],
    ['2023-03-31T08:00:00', 45016],
    ['1900-03-01', 61],
    ['2024-02-29', 45351],
    ['9999-12-31', 2958465],
  ])('%s is the serial %d', (text, serial) => {
    expect(serialFromText(text)).toBe(serial);
  });

  test.each([
    '2023-03-31T18:00:00Z',
    '2023-04-01T02:00:00+08:00',
    '2023-03-31 99:99',
    '2023-02-29',
    '2023-13-01',
    '2023-00-10',
    '2023-3-32',
    '31/03/2023',
    '2023-03',
    '2023-03-31 later',
    '1900-01-01',
    '',
  ])('%s is not a day', text => {
    expect(serialFromText(text)).toBeUndefined();
  });

  test('serials and text are each other’s inverse over two centuries', () => {
    for (let serial = 61; serial < 109_575; serial += 7) expect(serialFromText(isoFromSerial(serial))).toBe(serial);
  });
});
