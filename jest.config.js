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

export default {
  reporters: ['default', '<rootDir>/scripts/summary-reporter.cjs'],
  projects: [
    {
      displayName: 'unit',
      rootDir: import.meta.dirname,
      testMatch: ['<rootDir>/test/**/*.test.ts', '<rootDir>/test/**/*.test.tsx'],
      testPathIgnorePatterns: ['<rootDir>/test/e2e/'],
      // The library that reads and writes .xlsx comes as ES modules only.
      transform: { ...swc, '[\\\\/]hucre[\\\\/].+\\.mjs$': '@swc/jest' },
      transformIgnorePatterns: ['[\\\\/]node_modules[\\\\/](?!hucre[\\\\/])'],
      testEnvironment: 'node',
    },
    {
      displayName: 'e2e',
      rootDir: import.meta.dirname,
      testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
      transform: swc,
      testEnvironment: 'node',
      setupFilesAfterEnv: ['<rootDir>/test/e2e/patience.ts'],
      globalSetup: '<rootDir>/test/e2e/global-setup.ts',
      globalTeardown: '<rootDir>/test/e2e/global-teardown.ts',
    },
  ],
};
