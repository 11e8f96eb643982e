/* global require, module */
// eslint-disable-next-line @typescript-eslint/no-require-imports -- Stryker loads this file with require.
const { TestEnvironment } = require('jest-environment-node');

/** Passes over every test after the first one that failed, because a mutant dies once, and tells engine-tests.ts which tests are asked for. */
module.exports = class FirstFailure extends TestEnvironment {
  failed = false;

  constructor(config, context) {
    super(config, context);
    this.global.namesAskedFor = config.globalConfig.testNamePattern;
  }

  handleTestEvent({ name, test }) {
    if (name === 'test_start' && this.failed) test.mode = 'skip';
    if (name === 'test_done' && test.errors.length > 0) this.failed = true;
  }
};
