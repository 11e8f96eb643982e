/** What parameters of functions are called, by their names in formulas. */
export const parametersEnUS: Readonly<Record<string, string>> = {
  roster: 'Roster',
  track: 'Track',
  agency: 'Agency',
  policy: 'Policy',
  value: 'Value',
  by: 'Grouped by',
  top: 'Ranks listed',
  level: 'Level',
  incubated: 'Newly incubated',
  enrolled_on: 'Signed up on',
  path: 'Path',
  date: 'Date',
  a: 'Earlier policy',
  b: 'Later policy',
};
