import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { elementsOf, urlFindings } from '../../scripts/manifest';
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
