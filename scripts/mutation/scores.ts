/** What the tables are made from of Stryker's report (mutation-testing-report-schema). */
export interface Report {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>;
}

interface Mutant {
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly status: string;
  readonly location: { readonly start: Position; readonly end: Position };
}

interface Position {
  readonly line: number;
  readonly column: number;
}

const NOTICED = ['Killed', 'Timeout'];
const MISSED = ['Survived', 'NoCoverage'];
const ENGINE = 'src/engine/';

/** Each mutant that no test noticed: where it is, what stood there and what stood there instead. */
export function survivorLines({ files }: Report): readonly string[] {
  return Object.entries(files).flatMap(([file, { source, mutants }]) =>
    mutants
      .filter(({ status }) => MISSED.includes(status))
      .map(({ location, mutatorName, replacement = '' }) => {
        const { line, column } = location.start;
        return `${file}:${line}:${column} ${mutatorName}: ${oneLine(cut(source, location))} → ${oneLine(replacement)}`;
      }),
  );
}

/** A table by folder: how many mutants, how many noticed, and that as a share. */
export function scoreLines({ files }: Report): readonly string[] {
  const folders = new Map<string, { mutants: number; noticed: number }>();
  for (const [file, { mutants }] of Object.entries(files)) {
    for (const name of [folderOf(file), 'in all']) {
      const sums = folders.get(name) ?? { mutants: 0, noticed: 0 };
      folders.set(name, sums);
      for (const { status } of mutants) {
        if (NOTICED.includes(status)) sums.noticed++;
        if (NOTICED.includes(status) || MISSED.includes(status)) sums.mutants++;
      }
    }
  }
  const rows = [...folders].filter(([, { mutants }]) => mutants > 0).sort(([a], [b]) => order(a, b));
  return [
    '| folder | mutants | noticed | score |',
    '|---|---:|---:|---:|',
    ...rows.map(([name, { mutants, noticed }]) => {
      return `| ${name} | ${mutants} | ${noticed} | ${((100 * noticed) / mutants).toFixed(1)} % |`;
    }),
  ];
}

function folderOf(file: string): string {
  const [folder = '', ...rest] = file.replace(ENGINE, '').split('/');
  return rest.length === 0 ? 'engine/*.ts' : `${folder}/`;
}

function order(a: string, b: string): number {
  return Number(a === 'in all') - Number(b === 'in all') || (a < b ? -1 : 1);
}

/** Lines count from 1, columns from 1. */
function cut(source: string, { start, end }: Mutant['location']): string {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const last = lines.length - 1;
  lines[last] = (lines[last] ?? '').slice(0, end.column - 1);
  lines[0] = (lines[0] ?? '').slice(start.column - 1);
  return lines.join('\n');
}

function oneLine(text: string): string {
  const flat = text.replace(/\s+/g, ' ');
  return flat.length > 100 ? `${flat.slice(0, 97)}…` : flat;
}
