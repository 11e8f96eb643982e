import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { elementsOf, schemaFindings, schemaFolder } from '../../scripts/manifest';
import { baseOf, manifestBase } from '../../scripts/sets/base';
import { manifestOf } from '../../scripts/sets/manifest-of';
import { OFFICE_FILES } from '../../scripts/sets/office-files';
import { pageOf } from '../../scripts/sets/page';
import { SETS } from '../../scripts/sets/sets';
import { root } from './run';

const source = (name: string): string => readFileSync(resolve(root, name), 'utf8');
const schema = schemaFolder(root);
/** Skipped by name where Microsoft's schema is not at hand: see scripts/manifest.ts. */
const withSchema = schema === undefined ? it.skip : it;

describe('the base of a build', () => {
  it.each([
    ['https://a.example', 'https://a.example/'],
    ['https://a.example/mcn', 'https://a.example/mcn/'],
    ['https://a.example:8443/mcn/', 'https://a.example:8443/mcn/'],
    ['http://localhost:3000', 'http://localhost:3000/'],
    ['https://A.Example/激励/', 'https://a.example/%E6%BF%80%E5%8A%B1/'],
  ])('takes %s as %s', (given, url) => {
    expect(baseOf(['--base', given])).toEqual({ url });
  });

  it('is the developer’s own server when it is left out', () => {
    expect(baseOf([])).toEqual({ url: manifestBase });
  });

  it.each([
    [['--base', 'http://a.example/'], /over https alone/],
    [['--base', 'ftp://a.example/'], /begins with https/],
    [['--base', 'a.example'], /not an address/],
    [['--base', 'https://a.example/?v=1'], /what follows \? or #/],
    [['--base', 'https://a.example/#top'], /what follows \? or #/],
    [['--base', 'https://name:word@a.example/'], /leave name and password out/],
    [['--base', 'https://a.example/taskpane.html'], /names a file/],
    [['--base'], /--base https:\/\/host\/folder\//],
    [['--bass', 'https://a.example/'], /'--bass'\. The build takes one option/],
    [['https://a.example/'], /The build takes one option/],
  ])('is refused with a sentence: %s', (args, sentence) => {
    expect(baseOf(args)).toEqual({ refused: expect.stringMatching(sentence) as string });
  });
});

describe('the manifest of a set', () => {
  const bases = ['https://a.example/', 'https://a.example:8443/of/mcn&co/', 'http://localhost:3000/'];
  const xml = source('manifest.xml');

  it.each(bases)('names %s wherever it named the developer’s server, and is the same otherwise', base => {
    const made = manifestOf(xml, base);
    const addresses = (text: string): string[] =>
      elementsOf(text).flatMap(({ attributes }) => [attributes['DefaultValue'] ?? '', attributes['Value'] ?? '']);
    expect(addresses(made)).toEqual(addresses(xml).map(each => each.replace(manifestBase, base)));
    expect(made).toContain(`<AppDomain>${new URL(base).origin}</AppDomain>`);
    expect(elementsOf(made).map(({ name }) => name)).toEqual(elementsOf(xml).map(({ name }) => name));
  });

  withSchema.each(bases)('passes the published schema for %s', async base => {
    expect(await schemaFindings(manifestOf(xml, base), schema ?? '')).toEqual([]);
  });
});

describe('the pages of a set', () => {
  const pages = ['taskpane.html', 'pages/support.html', 'pages/privacy.html'].map(name =>
    source(`src/taskpane/${name}`),
  );

  it('stay as they are in the set global, but for what is told of other sets', () => {
    expect(pageOf(pages[0] ?? '', 'global', 'a.example')).toBe(pages[0]);
  });

  it.each(['cn', 'selfhost'] as const)('name no address of Microsoft’s in the set %s', set => {
    for (const page of pages) expect(pageOf(page, set, 'a.example')).not.toContain('appsforoffice.microsoft.com');
  });

  it.each(SETS)('tell in the set %s once in each language where Office.js comes from', set => {
    const privacy = pageOf(pages[2] ?? '', set, 'a.example');
    expect(privacy).not.toContain('data-sets');
    expect(privacy.match(/Office\.js，即微软/g)).toHaveLength(1);
    expect(privacy.match(/Office\.js, Microsoft’s interface/g)).toHaveLength(1);
  });
});

describe('the files of Office.js that a set brings', () => {
  const loader = source('node_modules/@microsoft/office-js/dist/office.js');

  it('hold the file that its loader asks for on the web, Windows and Mac', () => {
    const [, hosts = ''] = /HostSpecificFileVersionMap=\{.*?excel:\{(.*?)\}/.exec(loader) ?? [];
    const wanted = [...hosts.matchAll(/(\w+):"([\d.]+)"/g)].map(([, host, version]) => `excel-${host}-${version}.js`);
    const here = wanted.filter(name => /-(?:web|win32|mac)-/.test(name));
    expect(here).toHaveLength(3);
    expect(OFFICE_FILES).toEqual(expect.arrayContaining(here));
  });

  it.each(['o15apptofilemappingtable.js', 'telemetry/oteljs_agave.js', 'office_strings.js'])(
    'hold %s, which the loader names',
    name => {
      expect(loader).toContain(name);
      expect(OFFICE_FILES.filter(file => file.endsWith(name))).not.toEqual([]);
    },
  );
});
