import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface Measured {
  readonly title: string;
  readonly files: readonly string[];
  readonly bytes: number;
  readonly limit: number;
}

/** Gzipped, in bytes. Every workbook pays the first at opening; the second is paid when the pane is first shown. */
const limits = { functions: 30_000, pane: 140_000 };

/** Office.js is Excel's own and not counted. Of the pane's two languages the heavier counts, for only one is fetched. */
export function measure(dist: string): Measured[] {
  const weigh = (name: string): number => gzipSync(readFileSync(join(dist, name)), { level: 9 }).length;
  const scripts = readdirSync(dist).filter(name => name.endsWith('.js'));
  const languages = scripts.filter(name => /^pane-[a-z]{2}-[A-Z]{2}\./.test(name)).sort((a, b) => weigh(b) - weigh(a));
  const lazy = scripts.filter(name => name !== 'functions.js' && !languages.slice(1).includes(name));
  const pane = [...lazy, 'taskpane.html'];
  return [
    { title: 'functions.js', files: ['functions.js'], bytes: weigh('functions.js'), limit: limits.functions },
    { title: 'pane', files: pane, bytes: pane.reduce((sum, name) => sum + weigh(name), 0), limit: limits.pane },
  ];
}
