/** A browser on a busy machine needs more than the five seconds that a test has by default. */
jest.setTimeout(60_000);
