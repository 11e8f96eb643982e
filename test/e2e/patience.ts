/**
 * A browser on a busy machine needs more than the five seconds that a test has by default, and drops a key now and then before the page
 * has seen it: what fails three times in a row fails.
 */
jest.setTimeout(60_000);
jest.retryTimes(2, { logErrorsBeforeRetry: true });
