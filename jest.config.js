/** Two kinds of test: `unit` in node, `e2e` in a real Chromium on the built product. */
const swc = {
  '^.+\\.tsx?$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
        target: 'es2022',
      },
    },
  ],
};

/** The library that reads and writes .xlsx comes as ES modules only. */
const transform = { ...swc, '[\\\\/]hucre[\\\\/].+\\.mjs$': '@swc/jest' };
const transformIgnorePatterns = ['[\\\\/]node_modules[\\\\/](?!hucre[\\\\/])'];

export default {
  reporters: ['default', '<rootDir>/scripts/summary-reporter.cjs'],
  projects: [
    {
      displayName: 'unit',
      rootDir: import.meta.dirname,
      testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
      testPathIgnorePatterns: ['<rootDir>/test/e2e/'],
      transform,
      transformIgnorePatterns,
      testEnvironment: 'node',
    },
    {
      displayName: 'e2e',
      rootDir: import.meta.dirname,
      testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
      transform,
      transformIgnorePatterns,
      testEnvironment: 'node',
      setupFilesAfterEnv: ['<rootDir>/test/e2e/patience.ts'],
      globalSetup: '<rootDir>/test/e2e/global-setup.ts',
      globalTeardown: '<rootDir>/test/e2e/global-teardown.ts',
    },
  ],
};
