/**
 * Rosters as a policy's owner writes them, a line a creator (or several alike):
 *
 *   `3× 甲 Lv3→Lv4`                       three creators of agency 甲 who rose from Lv3 to Lv4
 *   `甲 Lv6→Lv6 100→50100`                one whose GMV grew from 100 to 50,100 yuan
 *   `甲 Lv3→Lv4 unbound:2023-03-31`       with dates: bound, unbound, enrolled
 *   `– Lv3→Lv4`                           bound to no agency
 */
const HEADER = ['达人ID', '机构', '上月等级', '本月等级', '上月GMV', '本月GMV', '绑定日期', '解绑日期', '报名日期'];
const LINE = /^(?:(\d+)× )?(\S+) (\S+)→(\S+)(?: (\S+)→(\S+))?((?: (?:bound|unbound|enrolled):\S+)*)$/;

export function rosterOf(lines: readonly string[]): unknown[][] {
  const rows = lines.flatMap(line => {
    if (line === '') return [[]];
    const match = LINE.exec(line);
    if (match === null) throw new Error(`not a roster line: ${line}`);
    const [, times, agency, from, to, base = '', now = '', dates = ''] = match;
    const date = (name: string): string => new RegExp(` ${name}:(\\S+)`).exec(dates)?.[1] ?? '';
    const row = [
      agency === '–' ? '' : agency,
      from,
      to,
      cell(base),
      cell(now),
      date('bound'),
      date('unbound'),
      date('enrolled'),
    ];
    return Array.from({ length: Number(times ?? 1) }, () => row);
  });
  const asksForSignUp = rows.some(row => (row[7] ?? '') !== '');
  const columns = asksForSignUp ? 9 : 8;
  const numbered = rows.map((row, i) => (row.length === 0 ? [] : [`D${i}`, ...row]));
  return [HEADER, ...numbered].map(row => row.slice(0, columns));
}

/** A plain number as a number, anything else as the text it is. */
function cell(text: string): number | string {
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
}
