import { findings } from './run';

jest.setTimeout(240_000);

/** The tree as a whole; `npm run check` says the same, one tool at a time. */
describe('the tree', () => {
  it.each([
    ['is formatted', 'node_modules/prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']],
    ['passes the linter', 'node_modules/eslint/bin/eslint.js', ['--max-warnings', '0', '.']],
    ['has types that agree', 'node_modules/typescript/bin/tsc', ['-p', '.']],
    ['has an engine that compiles without DOM and Office', 'node_modules/typescript/bin/tsc', ['-p', 'src/engine']],
  ])('%s', (_, script, args) => {
    expect(findings(script, args)).toBe('');
  });
});
