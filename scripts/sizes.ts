import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface Measured {
  readonly title: string;
  readonly files: readonly string[];
  readonly bytes: number;
  readonly limit: number;
}

/**
 * Gzipped, in bytes. Every workbook pays the first at opening; the second is paid when a function first has something to
 * say against its arguments, the third, of which a call fetches its part, with the first calls of functions whose bodies are fetched
 * late, the fourth when the pane is first shown.
 */
const limits = { functions: 30_000, problems: 7_000, policyProblems: 5_500, bodies: 40_000, pane: 140_000 };

/**
 * Office.js is Excel's own and not counted. Where there is a file for each language the heaviest counts, for only one is
 * fetched. What is said outside of Excel, and what is said about functions, is paid by no workbook. Neither does the pane's first load hold what
 * is fetched once it is drawn: tooltips, charts, the other panels, the theme of high contrast.
 */
export function measure(dist: string): Measured[] {
  const weigh = (name: string): number => gzipSync(readFileSync(join(dist, name)), { level: 9 }).length;
  const scripts = readdirSync(dist).filter(name => name.endsWith('.js'));
  const heaviest = (prefix: string): string[] =>
    scripts
      .filter(name => name.startsWith(`${prefix}-`))
      .sort((a, b) => weigh(b) - weigh(a))
      .slice(0, 1);
  // The pane's own chunks, and what it shares with those that come later (webpack.config.js names them).
  const shared = scripts.filter(name => /^(?:vendors|shared)-(?:[\w-]+~)*pane(?:~|\.)|^pane\./.test(name));
  const measured = (title: string, files: readonly string[], limit: number): Measured => {
    return { title, files, limit, bytes: files.reduce((sum, name) => sum + weigh(name), 0) };
  };
  return [
    measured('functions.js', ['functions.js'], limits.functions),
    measured('sentences about problems', heaviest('problems'), limits.problems),
    measured('sentences about policies', heaviest('policy-problems'), limits.policyProblems),
    measured(
      'all bodies fetched late',
      scripts.filter(name => name.startsWith('body-')),
      limits.bodies,
    ),
    measured('pane', [...shared, ...heaviest('pane'), 'taskpane.html'], limits.pane),
  ];
}
