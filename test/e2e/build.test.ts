import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { elementsOf, iconFindings, urlFindings } from '../../scripts/manifest';
import { OFFICE_FILES } from '../../scripts/sets/office-files';
import { OFFICE, SETS } from '../../scripts/sets/sets';
import { measure } from '../../scripts/sizes';
import { findings, root } from '../house/run';

jest.setTimeout(60_000);

const dist = resolve(root, 'dist');
const text = (name: string): string => readFileSync(resolve(dist, name), 'utf8');

describe('the build', () => {
  it.each(measure(dist).map(each => [each.title, each] as const))('keeps %s within its limit', (_, measured) => {
    expect(measured.bytes).toBeLessThanOrEqual(measured.limit);
  });

  it('keeps React and Fluent out of functions.js', () => {
    expect(text('functions.js')).not.toMatch(/react|fluent|createElement\("div"/i);
  });

  it('keeps the policy parser out of functions.js: the policies in it were parsed by the build', () => {
    expect(text('functions.js')).toContain('waist_incubation');
    expect(text('functions.js')).not.toContain('policy.unknown_key');
  });

  it('holds every file that the manifest names, and the manifest itself', () => {
    expect(urlFindings(elementsOf(text('manifest.xml')), dist)).toEqual([]);
  });

  it('has a manifest that office-addin-manifest reads', () => {
    expect(findings('node_modules/tsx/dist/cli.mjs', ['scripts/check-manifest.ts'])).toBe('');
  });

  it('ships a page that loads Office.js from Microsoft, then the functions, and allows no inline script', () => {
    const page = text('taskpane.html');
    const scripts = [...page.matchAll(/<script[^>]* src="?([^">\s]+)/g)].map(([, source]) => source);
    expect(scripts).toEqual(['https://appsforoffice.microsoft.com/lib/1/hosted/office.js', 'functions.js']);
    expect(page).toMatch(/default-src 'none'/);
    expect(page).not.toMatch(/unsafe-inline|unsafe-eval/);
  });

  it('describes the same functions in both languages', () => {
    const functions = (file: string): { name: string; description: string }[] =>
      (JSON.parse(text(file)) as { functions: { name: string; description: string }[] }).functions;
    const [english, chinese] = [functions('functions.json'), functions('functions.zh-CN.json')];
    expect(chinese.map(({ name }) => name)).toEqual(english.map(({ name }) => name));
    for (const { description } of chinese) expect(description).toMatch(/\p{Script=Han}/u);
  });

  it('carries no text of the playground', () => {
    const own = readdirSync(dist).filter(name => name.endsWith('.js'));
    for (const name of own) expect(text(name)).not.toMatch(/univer/i);
  });
});

describe.each(SETS)('the set %s', set => {
  const folder = resolve(dist, set);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(name => name.replaceAll('\\', '/'));
  const read = (name: string): string => readFileSync(resolve(folder, name), 'utf8');
  const { script, origin = '' } = OFFICE[set];

  it('holds every file that its manifest names', () => {
    const elements = elementsOf(read('manifest.xml'));
    const base = elements.find(({ name }) => name === 'SourceLocation')?.attributes['DefaultValue'] ?? '';
    expect(urlFindings(elements, folder, base.replace(/taskpane\.html$/, ''))).toEqual([]);
    expect(iconFindings(elements, resolve(folder, 'assets'))).toEqual([]);
  });

  it('has the bundles of the build, and nothing of the playground', () => {
    const bundles = readdirSync(dist).filter(name => name.endsWith('.js'));
    expect(files.filter(name => /^[^/]+\.js$/.test(name)).sort()).toEqual(bundles.sort());
    for (const name of bundles) expect(read(name)).toBe(text(name));
    expect(files.filter(name => /playground|sample/.test(name))).toEqual([]);
  });

  it('loads Office.js from its own address, and allows it and the own origin alone', () => {
    const page = read('taskpane.html');
    const scripts = [...page.matchAll(/<script[^>]* src="?([^">\s]+)/g)].map(([, source]) => source);
    expect(scripts).toEqual([script, 'functions.js']);
    const [, policy = ''] = /Content-Security-Policy"? content="([^"]*)"/.exec(page) ?? [];
    const rules = policy.split(';').map(rule => rule.trim());
    const allowed = `'self' ${origin}`.trim();
    expect(rules).toEqual([
      "default-src 'none'",
      `script-src ${allowed}`,
      "style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
      "img-src 'self' data:",
      `frame-src ${allowed}`,
      `connect-src ${allowed}`,
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  it.each(['support.html', 'privacy.html'])(
    'has a page %s without scripts, which may load nothing from elsewhere',
    name => {
      expect(read(name)).toContain(
        "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'",
      );
      expect(read(name)).not.toMatch(/<script|<style|style=|\son\w+=/);
    },
  );

  it('names no other origin in anything of ours', () => {
    // Names of XML namespaces, the addresses that React's messages of errors give to read, and the schema of the shortcuts: none is ever asked.
    const names = ['http://www.w3.org', 'https://react.dev', 'https://developer.microsoft.com'];
    // The library that reads and writes .xlsx files names what stands in them, and does so in a file of its own.
    const inFiles = [
      'http://schemas.microsoft.com',
      'http://schemas.openxmlformats.org',
      'http://purl.oclc.org',
      'http://purl.org',
      'http://www.wps.cn',
    ];
    const ours = files.filter(name => /\.(?:html|js|json|css)$/.test(name) && !name.startsWith('office-js/'));
    const others = ours.flatMap(name => {
      const known = /(?:^|\/)vendors-xlsx\.\w+\.js$/.test(name) ? [...names, ...inFiles] : names;
      const named = read(name).match(/\b(?:https?|wss?):\/\/[\w.-]+/g) ?? [];
      return named.filter(each => !known.includes(each) && each !== origin);
    });
    expect([...new Set(others)]).toEqual([]);
    if (set !== 'global') for (const name of ours) expect(read(name)).not.toContain('appsforoffice.microsoft.com');
  });

  it('brings of Office.js what Excel needs, or nothing', () => {
    const brought = files.filter(name => name.startsWith('office-js/') && /\.\w+$/.test(name));
    const wanted = [...OFFICE_FILES, 'LICENSE.md'].map(name => `office-js/${name}`);
    expect(brought.sort()).toEqual(origin === '' ? wanted.sort() : []);
  });
});
