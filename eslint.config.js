import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

import { house } from './scripts/lint/walls.js';

const officeGlobals = ['Office', 'Excel'].map(name => ({ name, message: `src/host is the only caller of ${name}.*.` }));
const officeProperties = ['window', 'globalThis', 'self'].flatMap(object =>
  officeGlobals.map(({ name, message }) => ({ object, property: name, message })),
);

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', 'coverage/**', '.bench/**', '.mutation/**', '.excel/**'] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  {
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': 'off',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      'no-console': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { house, 'react-hooks': reactHooks },
    rules: {
      'house/walls': 'error',
      'react-hooks/rules-of-hooks': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      'max-lines': ['error', { max: 200, skipBlankLines: false, skipComments: false }],
    },
  },
  {
    // A list of words is one idea, however long.
    files: ['src/locales/**/*.{zh-CN,en-US}.ts'],
    rules: { 'max-lines': ['error', { max: 400, skipBlankLines: false, skipComments: false }] },
  },
  {
    files: ['src/{engine,policies,functions,taskpane,commands,locales}/**/*.{ts,tsx}', 'src/addin.ts'],
    rules: {
      'no-restricted-globals': ['error', ...officeGlobals, { name: 'Date', message: 'Dates are arguments.' }],
      'no-restricted-properties': ['error', ...officeProperties],
    },
  },
  {
    files: ['src/engine/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...officeGlobals,
        ...['Date', 'performance', 'window', 'document', 'process', 'globalThis', 'console'],
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'The engine is deterministic.' },
      ],
    },
  },
  {
    files: ['scripts/**', 'test/**', '*.js', '*.mjs'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
        performance: 'readonly',
        setTimeout: 'readonly',
        __dirname: 'readonly',
      },
    },
    rules: { 'no-console': 'off' },
  },
);
