import { resolve } from 'node:path';
import project from '../../jest.config.js';

const [unit] = project.projects;

/** The engine's tests as one file, so that each mutant loads the engine once and not once for every file of tests. */
export default {
  rootDir: resolve(import.meta.dirname, '../..'),
  roots: ['<rootDir>/scripts/mutation'],
  testMatch: ['<rootDir>/scripts/mutation/engine-tests.ts'],
  transform: unit.transform,
  testEnvironment: resolve(import.meta.dirname, 'first-failure.cjs'),
  setupFiles: ['<rootDir>/scripts/mutation/same-cases.ts'],
};
