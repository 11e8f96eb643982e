/** Colours and sizes of a chart, in light and in dark. */
export interface Look {
  readonly paper: string;
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly edge: string;
  readonly series: readonly string[];
  readonly locale: string;
}

export const TITLE_SIZE = 15;
export const LABEL_SIZE = 12;

const LIGHT = {
  paper: '#ffffff',
  ink: '#242424',
  muted: '#525252',
  line: '#e6e6e6',
  edge: '#c7c7c7',
  series: ['#0f6cbd', '#d9600a', '#197a3a', '#8a3ab9', '#0a7d88', '#b8860b', '#c4314b', '#5c6670'],
};

const DARK = {
  paper: '#1f1f1f',
  ink: '#f0f0f0',
  muted: '#c6c6c6',
  line: '#3a3a3a',
  edge: '#5a5a5a',
  series: ['#62abf5', '#f2a06a', '#6ccb8a', '#c29ae6', '#58c7d1', '#e3c062', '#f28b9e', '#aab3bd'],
};

export function lookOf(dark: boolean, locale: string): Look {
  return { ...(dark ? DARK : LIGHT), locale };
}

export function colourOf(look: Look, index: number): string {
  return look.series[index % look.series.length] ?? look.ink;
}
