/**
 * How `npm run test:mutation` runs Stryker. Paths are from the root of the checkout, where it is started.
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
export default {
  mutate: ['src/engine/**/*.ts'],
  testRunner: 'jest',
  jest: { configFile: 'scripts/mutation/jest.config.js', enableFindRelatedTests: false },
  coverageAnalysis: 'perTest',
  // What the tests of the engine do not read need not be copied.
  ignorePatterns: [
    '.mutation',
    '.bench',
    'dist',
    'docs',
    'src/taskpane',
    'src/playground',
    'test/e2e',
    'test/playground',
  ],
  tempDirName: '.mutation/sandbox',
  incremental: true,
  incrementalFile: '.mutation/incremental.json',
  reporters: ['progress-append-only', 'html', 'json'],
  htmlReporter: { fileName: '.mutation/report.html' },
  jsonReporter: { fileName: '.mutation/report.json' },
  concurrency: 2,
  // Generous, so that a busy machine notices nothing that the tests do not; Stryker ends most endless loops by counting.
  timeoutMS: 30_000,
  timeoutFactor: 4,
  disableTypeChecks: false,
  allowConsoleColors: false,
  thresholds: { high: 95, low: 90, break: 90 },
};
