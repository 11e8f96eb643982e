import { execFileSync } from 'node:child_process';
import { execPath } from 'node:process';
import { root } from './run';

jest.setTimeout(120_000);

const wall = 'house/walls';

/** As which file, what, and whether a wall stands in the way. */
const cases: readonly (readonly [file: string, text: string, refused: boolean])[] = [
  ['src/engine/index.ts', "import '../policies';", true],
  ['src/engine/index.ts', "import '../functions';", true],
  ['src/engine/index.ts', "import 'lodash';", true],
  ['src/engine/index.ts', "import './outcome';", false],
  ['src/policies/index.ts', "import '../functions';", true],
  ['src/policies/index.ts', "import '../engine/outcome';", true],
  ['src/policies/index.ts', "import '../engine';", false],
  ['src/functions/index.ts', "import '../host';", true],
  ['src/functions/index.ts', "import '../taskpane';", true],
  ['src/functions/index.ts', "import '../policies';", false],
  ['src/functions/index.ts', "import 'react';", true],
  ['src/functions/index.ts', "import '@noble/hashes/sha2';", false],
  ['src/host/index.ts', "import { succeed } from '../engine'; succeed(1);", true],
  ['src/host/index.ts', "import '../policies';", true],
  ['src/host/index.ts', "import '../taskpane';", true],
  ['src/host/index.ts', "import type { Policy } from '../engine'; export type { Policy };", false],
  ['src/locales/pane.ts', "import '../taskpane';", true],
  ['src/locales/pane.ts', "import type { Policy } from '../engine'; export type { Policy };", false],
  ['src/taskpane/index.tsx', "import '../commands';", true],
  ['src/taskpane/index.tsx', "import '../playground/metadata';", true],
  ['src/taskpane/index.tsx', "import '@univerjs/core';", true],
  ['src/taskpane/index.tsx', "import '../host';", false],
  ['src/commands/index.ts', "import '../engine';", true],
  ['src/commands/index.ts', "import '../taskpane';", true],
  ['src/commands/index.ts', "import '../host';", false],
  ['src/playground/metadata.ts', "import '../functions';", true],
  ['src/playground/metadata.ts', "import '../host';", true],
  ['src/playground/metadata.ts', "import '@univerjs/core';", true],
  ['src/taskpane/index.tsx', "import '../addin';", true],
  ['src/functions/index.ts', "void import('../host');", true],
  ['src/functions/index.ts', "import './../host';", true],
  ['src/functions/index.ts', "import '../functions/../engine/outcome';", true],
  ['src/functions/index.ts', "export * from '../host';", true],
  ['src/functions/index.ts', "export type X = import('../host').HostCode;", true],
  ['src/engine/index.ts', "import '../../scripts/sizes';", true],
  ['src/engine/index.ts', "void import('../policies');", true],
  ['src/playground/metadata.ts', "import '../../test/e2e/browser';", true],
  ['src/playground/metadata.ts', "void import('@univerjs/core');", true],
  ['src/playground/grid/index.ts', "import '@univerjs/core';", false],
  ['src/playground/grid/index.ts', "import '../../engine';", true],
  ['src/host/index.ts', "import 'react';", true],
  ['src/addin.ts', "import './playground/page/main';", true],
  ['src/addin.ts', "import './functions'; import './host'; import './commands';", false],
];

/** What only one folder may touch. */
const globals: readonly (readonly [file: string, text: string, refused: boolean])[] = [
  ['src/taskpane/index.tsx', 'void Office.onReady();', true],
  ['src/functions/index.ts', 'void Excel.run(async () => undefined);', true],
  ['src/taskpane/index.tsx', 'void globalThis.Excel;', true],
  ['src/taskpane/index.tsx', 'void window.Office;', true],
  ['src/engine/index.ts', 'export const page = window;', true],
  ['src/host/index.ts', 'void Office.onReady();', false],
  ['src/engine/index.ts', 'export const now = Date.now();', true],
  ['src/engine/index.ts', 'export const dice = Math.random();', true],
];

function rulesBroken(texts: readonly (readonly [string, string, boolean])[]): string[][] {
  const input = JSON.stringify(texts.map(([path, text]) => ({ path, text })));
  const output = execFileSync(execPath, ['test/house/lint-texts.js'], { cwd: root, input, encoding: 'utf8' });
  return JSON.parse(output) as string[][];
}

describe('the walls', () => {
  it('refuse an import that crosses one, and no other', () => {
    const broken = rulesBroken(cases);
    const seen = cases.map(([file, text], index) => [file, text, broken[index]?.includes(wall)]);
    expect(seen).toEqual(cases);
  });

  it('keep Office.js in src/host, and clock and chance out of the engine', () => {
    const broken = rulesBroken(globals);
    const restricted = /^no-restricted-(globals|properties)$/;
    const seen = globals.map(([file, text], index) => [file, text, broken[index]?.some(rule => restricted.test(rule))]);
    expect(seen).toEqual(globals);
  });
});
