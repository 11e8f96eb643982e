/** What can be said of manifest.xml without Excel; each check gives its findings in words, none when all is well. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { env } from 'node:process';
import { XMLParser } from 'fast-xml-parser';
import { validateXML } from 'xmllint-wasm';

export const manifestBase = 'https://localhost:3000/';

/** An element as fast-xml-parser gives it in order: one key with its children, and `:@` with its attributes. */
type Node = Readonly<Record<string, unknown>>;

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Every element of the document with its attributes, in order. */
export function elementsOf(xml: string): Element[] {
  const parser = new XMLParser({ preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: '' });
  const collect = (nodes: readonly Node[]): Element[] =>
    nodes.flatMap(node => {
      const attributes = (node[':@'] ?? {}) as Element['attributes'];
      const names = Object.keys(node).filter(name => name !== ':@' && name !== '#text');
      return names.flatMap(name => [{ name, attributes }, ...collect(node[name] as readonly Node[])]);
    });
  return collect(parser.parse(xml) as Node[]);
}

/** A `resid` that names no resource passes the schema, and Excel then drops the add-in without a word. */
export function residFindings(elements: readonly Element[]): string[] {
  const resources = elements.filter(({ name }) => ['bt:Image', 'bt:Url', 'bt:String'].includes(name));
  const ids = resources.flatMap(({ attributes }) => attributes['id'] ?? []);
  const used = elements.flatMap(({ attributes }) => attributes['resid'] ?? []);
  return [
    ...used.filter(id => !ids.includes(id)).map(id => `resid "${id}" names no resource.`),
    ...ids.filter(id => !used.includes(id)).map(id => `resource "${id}" is used by no resid.`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map(id => `resource "${id}" is defined twice.`),
    ...ids.filter(id => id.length > 32).map(id => `resource "${id}" is longer than 32 characters.`),
  ];
}

/** Each address must be a file of the build. */
export function urlFindings(elements: readonly Element[], dist: string): string[] {
  const values = elements.flatMap(({ attributes }) => [attributes['DefaultValue'], attributes['Value']]);
  const urls = [...new Set(values.flatMap(value => (value?.startsWith('http') === true ? value : [])))];
  return urls.flatMap(url => {
    if (!url.startsWith(manifestBase)) return `${url} is not below ${manifestBase}.`;
    return existsSync(join(dist, url.slice(manifestBase.length))) ? [] : `${url} is not in the build.`;
  });
}

/** Microsoft's published schema is not ours to carry; the folder that holds it, when it is there. */
export function schemaFolder(root: string): string | undefined {
  const folder = env['MANIFEST_XSD_DIR'] ?? resolve(root, '../shared/manifest-xsd');
  return existsSync(folder) ? folder : undefined;
}

export async function schemaFindings(xml: string, folder: string): Promise<string[]> {
  const files = readdirSync(folder).map(fileName => ({
    fileName,
    contents: readFileSync(join(folder, fileName), 'utf8'),
  }));
  const entry = 'OfficeAppManifestV1_1.xsd';
  const schema = files.filter(({ fileName }) => fileName === entry);
  const preload = files.filter(({ fileName }) => fileName !== entry);
  const result = await validateXML({ xml: [{ fileName: 'manifest.xml', contents: xml }], schema, preload });
  return result.errors.map(error => error.rawMessage);
}
