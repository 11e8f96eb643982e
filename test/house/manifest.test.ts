import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { elementsOf, iconFindings, residFindings, schemaFindings, schemaFolder } from '../../scripts/manifest';
import { associateCommands } from '../../src/commands';
import { root } from './run';

const xml = readFileSync(resolve(root, 'manifest.xml'), 'utf8');
const schema = schemaFolder(root);
/** Skipped by name where Microsoft's schema is not at hand: see scripts/manifest.ts. */
const withSchema = schema === undefined ? it.skip : it;

interface Shortcuts {
  readonly actions: readonly { readonly id: string; readonly name: string }[];
  readonly shortcuts: readonly { readonly action: string; readonly key: { readonly default: string } }[];
}

function associatedCommands(): string[] {
  const associated: string[] = [];
  const actions = { associate: (name: string) => associated.push(name) };
  Object.assign(globalThis, { Office: { actions } });
  associateCommands(() => Promise.resolve());
  Reflect.deleteProperty(globalThis, 'Office');
  return associated;
}

describe('manifest.xml', () => {
  it('names every resource that it uses and uses every one that it names', () => {
    expect(residFindings(elementsOf(xml))).toEqual([]);
  });

  it('would not pass with a dangling resid', () => {
    const dangling = xml.replace('resid="OpenPane.Tooltip"', 'resid="OpenPane.Hint"');
    expect(residFindings(elementsOf(dangling))).toContain('resid "OpenPane.Hint" names no resource.');
  });

  it('has an icon drawn in each size, and lists those that Excel asks for', () => {
    const assets = resolve(root, 'assets');
    expect(iconFindings(elementsOf(xml), assets)).toEqual([]);
    const listed = xml.replace('icon-64.png" />\n  <SupportUrl', 'icon-128.png" />\n  <SupportUrl');
    expect(iconFindings(elementsOf(listed), assets)).toEqual(['HighResolutionIconUrl is not 64 wide.']);
    expect(iconFindings(elementsOf(xml), resolve(root, 'docs'))).toContain('icon-128.png is missing.');
  });

  it('names commands that the add-in associates, and all of them', () => {
    const associated = associatedCommands();
    const named = [...xml.matchAll(/<FunctionName>(.*?)<\/FunctionName>/g)].map(([, name]) => name);
    expect(named).not.toEqual([]);
    expect(new Set(named)).toEqual(new Set(associated));
  });

  it('has a keyboard shortcut for each command, no two alike, and each shortcut a name in both languages', () => {
    const { actions, shortcuts } = JSON.parse(
      readFileSync(resolve(root, 'assets/shortcuts.json'), 'utf8'),
    ) as Shortcuts;
    expect(actions.map(({ id }) => id)).toEqual(associatedCommands());
    expect(shortcuts.map(({ action }) => action)).toEqual(associatedCommands());
    expect(new Set(shortcuts.map(({ key }) => key.default)).size).toBe(shortcuts.length);
    for (const { name } of actions) expect(name).toMatch(/^机构激励：.+ \/ MCN Incentives: .+/);
  });

  it('says everything that a reader sees in Chinese, too', () => {
    const strings = elementsOf(xml).filter(({ name }) => name === 'bt:String' || name === 'bt:Override');
    const english = strings.flatMap(({ name, attributes }, index) =>
      name === 'bt:String' && strings[index + 1]?.name !== 'bt:Override' ? (attributes['id'] ?? '?') : [],
    );
    expect(english).toEqual(['Functions.Namespace']);
  });

  it('keeps to the lengths that Excel shows', () => {
    const [short = '', long = ''] = xml.split('<bt:LongStrings>');
    const longest = (part: string): number =>
      Math.max(...[...part.matchAll(/(?:DefaultValue|Value)="([^"]*)"/g)].map(([, text = '']) => text.length));
    expect(longest(short.slice(short.indexOf('<bt:ShortStrings>')))).toBeLessThanOrEqual(125);
    expect(longest(long)).toBeLessThanOrEqual(250);
  });

  withSchema('passes the published schema, which refuses a wrong one', async () => {
    expect(await schemaFindings(xml, schema ?? '')).toEqual([]);
    expect(await schemaFindings(xml.replace('lifetime="long"', 'lifetime="ever"'), schema ?? '')).not.toEqual([]);
  });
});
