import { dirname, join, relative, resolve, sep } from 'node:path';

/**
 * The walls (docs/decisions/0002-walls.md): which folder of src/ may import which folder, and which packages. `types` lists folders of
 * which only the types may be imported. `addin.ts` puts the parts together.
 */
const WALLS = {
  engine: { may: [], packages: [] },
  policies: { may: ['engine'], packages: [] },
  locales: { may: [], types: ['engine'], packages: [] },
  functions: { may: ['engine', 'policies', 'locales'], packages: ['@noble/hashes'] },
  host: { may: [], types: ['engine'], packages: [] },
  taskpane: {
    may: ['engine', 'policies', 'functions', 'host', 'locales'],
    packages: ['react', 'react-dom', '@fluentui/react-components', '@fluentui/react-charts'],
  },
  'taskpane/exchange': {
    may: ['engine', 'policies', 'functions', 'host', 'locales'],
    packages: ['react', '@fluentui/react-components', 'hucre'],
  },
  commands: { may: ['host'], packages: [] },
  playground: { may: [], packages: [] },
  'playground/grid': { may: [], packages: ['@univerjs', 'react'] },
  'playground/xlsx': { may: [], packages: ['hucre'] },
  'addin.ts': { may: ['functions', 'host', 'commands', 'taskpane'], packages: [] },
};

const root = resolve(import.meta.dirname, '../..');
const src = join(root, 'src');

/** The folder (or file) of src/ that a path lies in, and what follows it. */
function placeOf(path) {
  const [folder, ...rest] = relative(src, path).split(sep);
  return { folder: folder.replace(/^addin$/, 'addin.ts'), rest: rest.join('/') };
}

/** Why an import is refused; nothing if it is allowed. */
export function refusal(file, source, typesOnly) {
  const from = placeOf(file);
  const part = `${from.folder}/${from.rest.split('/')[0]}`;
  const name = part in WALLS ? part : from.folder;
  const wall = WALLS[name];
  if (wall === undefined)
    return `src/${from.folder} has no walls yet: say in scripts/lint/walls.js what it may import.`;
  if (!source.startsWith('.')) {
    const allowed = wall.packages.some(each => source === each || source.startsWith(`${each}/`));
    return allowed ? undefined : `src/${name} may import these packages only: ${wall.packages.join(', ') || 'none'}.`;
  }
  const target = resolve(dirname(file), source);
  const to = placeOf(target);
  if (relative(src, target).startsWith('..')) return 'src/ imports nothing from outside of it.';
  if (to.folder === from.folder) return undefined;
  if (to.folder === 'engine' && to.rest !== '' && to.rest !== 'index')
    return 'src/engine/index.ts is the only door of the engine.';
  if (wall.may.includes(to.folder) || (typesOnly && wall.types?.includes(to.folder))) return undefined;
  const types = wall.types === undefined ? '' : `; types of ${wall.types.join(', ')}`;
  return `src/${name} may import only: ${wall.may.join(', ') || 'nothing'}${types}.`;
}

/** @type {import('eslint').Rule.RuleModule} */
const rule = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const check = (node, source, typesOnly) => {
      if (typeof source !== 'string') return;
      const message = refusal(context.filename, source, typesOnly);
      if (message !== undefined) context.report({ node, message });
    };
    const typesOnly = node =>
      node.importKind === 'type' ||
      node.exportKind === 'type' ||
      (node.specifiers?.length > 0 && node.specifiers.every(each => (each.importKind ?? each.exportKind) === 'type'));
    const declaration = node => check(node, node.source?.value, typesOnly(node));
    return {
      ImportDeclaration: declaration,
      ExportNamedDeclaration: declaration,
      ExportAllDeclaration: declaration,
      ImportExpression: node => check(node, node.source.value ?? '(computed)', false),
      TSImportType: node => check(node, node.source?.value, true),
    };
  },
};

export const house = { rules: { walls: rule } };
