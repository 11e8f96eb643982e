import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './run';

const documents = [
  'README.md',
  'CHANGELOG.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.md'))
    .map(name => join('docs', name)),
];

/** What a document names in the checkout: links to files, and code that starts with a folder of ours. */
function pathsIn(document: string): string[] {
  const text = readFileSync(join(root, document), 'utf8').replace(/```[^]*?```/g, '');
  const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path = '']) => join(dirname(document), path));
  const code = [...text.matchAll(/`((?:src|test|docs|scripts|assets)\/[\w./-]+)`/g)].map(([, path = '']) => path);
  return [...links, ...code];
}

test.each(documents)('%s names no path that is missing', document => {
  expect(pathsIn(document).filter(path => !existsSync(join(root, path)))).toEqual([]);
});

test('every script that the README names is in package.json', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const named = [...readFileSync(join(root, 'README.md'), 'utf8').matchAll(/`npm run ([\w:]+)/g)].map(
    ([, name = '']) => name,
  );
  expect(named.filter(name => scripts[name] === undefined)).toEqual([]);
});
