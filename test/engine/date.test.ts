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
    '2023-03-00',
    '2023-3-32',
    '2023-04-31',
    '2023-06-31',
    '2023-09-31',
    '2023-11-31',
    '2100-02-29', // a century that 400 does not divide
    '31/03/2023',
    '2023-03',
    '2023-03-31 later',
    '1900-01-01',
    '',
  ])('%s is not a day', text => {
    expect(serialFromText(text)).toBeUndefined();
  });

  test('serials and text are each other’s inverse over two centuries', () => {
    const days = Array.from({ length: 15_644 }, (_, i) => 61 + 7 * i);
    expect(days.map(serial => serialFromText(isoFromSerial(serial)))).toEqual(days);
  });

  // The calendar starts over every 400 years: 2000 has a leap day, 1900 and 2100 have none, nor do the years beside them.
  test.each([
    [36525, '1999-12-31'],
    [36584, '2000-02-28'],
    [36585, '2000-02-29'],
    [36586, '2000-03-01'],
    [36891, '2000-12-31'],
    [36892, '2001-01-01'],
    [38046, '2004-02-29'],
    [38047, '2004-03-01'],
    [73109, '2100-02-28'],
    [73110, '2100-03-01'],
    [109574, '2199-12-31'],
    [182622, '2399-12-31'],
    [182682, '2400-02-29'],
    [182683, '2400-03-01'],
  ])('the serial %d is %s', (serial, text) => {
    expect(isoFromSerial(serial)).toBe(text);
    expect(serialFromText(text)).toBe(serial);
  });

  test('the time of day of a serial is ignored', () => {
    expect(isoFromSerial(45016.999)).toBe('2023-03-31');
  });
});
