/* global module */

/**
 * Ends the run with one plain line, `N passed, N failed`, that a machine can read. A suite that could not run counts as
 * failed. Written as the process ends, because the runner's own summary comes after the reporters'.
 */
module.exports = class SummaryReporter {
  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests + results.numTodoTests;
    process.once('exit', () => {
      if (skipped > 0) process.stdout.write(`${skipped} skipped\n`);
      process.stdout.write(`${results.numPassedTests} passed, ${failed} failed\n`);
    });
  }
};
