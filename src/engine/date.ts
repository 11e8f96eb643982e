/** Days are Excel serial numbers (1900 system) inside, ISO text (`2023-03-31`) in policies. No clock, no time zone. */

export const MAX_SERIAL = 2_958_465; // 9999-12-31
export const FIRST_SERIAL = 61; // 1900-03-01: before it Excel counts a day that never was
const UNIX_EPOCH_SERIAL = 25_569;

const DAY = String.raw`(\d{4})\s*(?:([-/.])(\d{1,2})\2(\d{1,2})|年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日)`;
const CLOCK = String.raw`(?:[T\s]\s*(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?)?`;
const TEXT = new RegExp(`^${DAY}${CLOCK}$`);

/**
 * ISO-like text (`2023-03-05`, `2023/3/5`, `2023年3月5日`, a time of day after it is ignored) to a serial; undefined: not a day. A time
 * with an offset is refused: which day it is would depend on the place.
 *
 * @example serialFromText('2023-03-31') // 45016
 */
export function serialFromText(text: string): number | undefined {
  const plain = text.normalize('NFKC').trim();
  const match = TEXT.exec(plain);
  if (match === null) return undefined;
  const [, year, , month1, day1, month2, day2] = match;
  const month = Number(month1 ?? month2);
  const day = Number(day1 ?? day2);
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(Number(year), month)) return undefined;
  const serial = daysFromCivil(Number(year), month, day) + UNIX_EPOCH_SERIAL;
  return serial >= FIRST_SERIAL ? serial : undefined;
}

/** A serial from FIRST_SERIAL on to ISO text. @example isoFromSerial(45016) // '2023-03-31' */
export function isoFromSerial(serial: number): string {
  const [year, month, day] = civilFromDays(Math.floor(serial) - UNIX_EPOCH_SERIAL);
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days since 1970-01-01; months are counted from March, so that the leap day comes last. */
function daysFromCivil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return (
    era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
  );
}

function civilFromDays(days: number): readonly [number, number, number] {
  const z = days + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return [yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day];
}
