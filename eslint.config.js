import js from '@eslint/js';
import tseslint from 'typescript-eslint';

/**
 * The walls (docs/decisions/0002-walls.md): which folder of src/ may import which.
 * `types` lists folders of which only the types may be imported.
 */
export const walls = {
  engine: { may: [] },
  policies: { may: ['engine'] },
  locales: { may: [], types: ['engine'] },
  functions: { may: ['engine', 'policies', 'locales'] },
  host: { may: [], types: ['engine'] },
  taskpane: { may: ['engine', 'policies', 'functions', 'host', 'locales'] },
  commands: { may: ['host'] },
  playground: { may: [] },
};

const folders = Object.keys(walls);

/** Imports that climb out of a folder into one of those named. */
const into = names => String.raw`^(?:\.\./)+(?:${names.join('|')})(?:/|$)`;

const univer = { regex: '^@univerjs/', message: 'Only src/playground/grid imports Univer.' };

function patternsFor(folder) {
  const { may, types = [] } = walls[folder];
  const closed = folders.filter(other => other !== folder && !may.includes(other) && !types.includes(other));
  const allowed = may.join(', ') || 'nothing';
  return [
    { regex: into([...closed, 'addin']), message: `src/${folder} may import only: ${allowed}.` },
    ...(types.length > 0
      ? [
          {
            regex: into(types),
            allowTypeImports: true,
            message: `src/${folder} may import only types of ${types.join(', ')}.`,
          },
        ]
      : []),
    ...(may.includes('engine') || types.includes('engine')
      ? [{ regex: String.raw`^(?:\.\./)+engine/`, message: 'src/engine/index.ts is the only door of the engine.' }]
      : []),
    ...(folder === 'engine' ? [{ regex: '^[^.]', message: 'The engine imports no package.' }] : []),
  ];
}

const restricted = patterns => ({ '@typescript-eslint/no-restricted-imports': ['error', { patterns }] });

const wallRules = [
  ...folders.map(folder => ({
    files: [`src/${folder}/**/*.{ts,tsx}`],
    rules: restricted([...patternsFor(folder), univer]),
  })),
  { files: ['src/playground/grid/**/*.ts'], rules: restricted(patternsFor('playground')) },
];

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', 'coverage/**', '.bench/**'] },
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
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      'max-lines': ['error', { max: 200, skipBlankLines: false, skipComments: false }],
    },
  },
  {
    files: ['src/engine/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', 'Date', 'performance', 'Office', 'Excel', 'window', 'document', 'process'],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'The engine is deterministic.' },
      ],
    },
  },
  {
    files: ['src/{engine,policies,functions,taskpane,commands,locales}/**/*.{ts,tsx}'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'Office', message: 'src/host is the only caller of Office.*.' },
        { name: 'Excel', message: 'src/host is the only caller of Excel.*.' },
        { name: 'Date', message: 'Dates are arguments.' },
      ],
    },
  },
  ...wallRules,
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
