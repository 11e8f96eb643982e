/* global require, module */
// eslint-disable-next-line @typescript-eslint/no-require-imports -- Stryker loads this file with require.
const { TestEnvironment } = require('jest-environment-node');

/**
 * Runs the tests that are asked for until one fails, because a mutant dies once. What runs while files load counts only for a mutant that
 * no test reaches: the others are tried with the tests that reach them, not with all.
 */
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

  async teardown() {
    const { static: whileLoading = {}, perTest = {} } = this.global.__stryker__?.mutantCoverage ?? {};
    for (const reached of Object.values(perTest)) for (const mutant of Object.keys(reached)) whileLoading[mutant] = 0;
    await super.teardown();
  }
};
