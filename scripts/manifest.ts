/** What can be said of manifest.xml without Excel; each check gives its findings in words, none when all is well. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { env } from 'node:process';
import { XMLParser } from 'fast-xml-parser';
import { validateXML } from 'xmllint-wasm';
import { manifestBase } from './sets/base';

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

/** Each address must be a file of the build, which is served at the base. */
export function urlFindings(elements: readonly Element[], dist: string, base = manifestBase): string[] {
  const values = elements.flatMap(({ attributes }) => [
    attributes['DefaultValue'],
    attributes['Value'],
    attributes['Url'],
  ]);
  const urls = [...new Set(values.flatMap(value => (value?.startsWith('http') === true ? value : [])))];
  return urls.flatMap(url => {
    if (!url.startsWith(base)) return `${url} is not below ${base}.`;
    return existsSync(join(dist, url.slice(base.length))) ? [] : `${url} is not in the build.`;
  });
}

/** The sizes that Excel and the marketplace ask for; each is drawn, so that none is scaled. */
const iconSizes = [16, 32, 64, 80, 128];

/** Each icon must be a PNG of its own size; the manifest's two, for lists of add-ins, are 32 and 64 wide. */
export function iconFindings(elements: readonly Element[], assets: string): string[] {
  const drawn = iconSizes.flatMap(size => {
    const name = `icon-${String(size)}.png`;
    const file = join(assets, name);
    if (!existsSync(file)) return `${name} is missing.`;
    // A PNG gives its width and height after its signature and the name of its first part.
    const header = readFileSync(file);
    const [width, height] = [header.readUInt32BE(16), header.readUInt32BE(20)];
    return width === size && height === size ? [] : `${name} is ${String(width)} × ${String(height)}.`;
  });
  const listed = { IconUrl: 32, HighResolutionIconUrl: 64 };
  const named = Object.entries(listed).flatMap(([name, size]) => {
    const url = elements.find(element => element.name === name)?.attributes['DefaultValue'] ?? '';
    return url.endsWith(`/icon-${String(size)}.png`) ? [] : `${name} is not ${String(size)} wide.`;
  });
  return [...drawn, ...named];
}

/** Microsoft's published schema is not ours to carry; the folder that holds it, when it is there. */
export function schemaFolder(root: string): string | undefined {
  const folder = env['MANIFEST_XSD_DIR'] ?? resolve(root, '../shared/manifest-xsd');
  return existsSync(folder) ? folder : undefined;
}

/** The published schema is older than the element for keyboard shortcuts, which stands last: https://learn.microsoft.com/javascript/api/manifest/extendedoverrides */
const LATER = /\s*<ExtendedOverrides [^>]*><\/ExtendedOverrides>(?=\s*<\/OfficeApp>)/;

export async function schemaFindings(xml: string, folder: string): Promise<string[]> {
  const files = readdirSync(folder).map(fileName => ({
    fileName,
    contents: readFileSync(join(folder, fileName), 'utf8'),
  }));
  const entry = 'OfficeAppManifestV1_1.xsd';
  const schema = files.filter(({ fileName }) => fileName === entry);
  const preload = files.filter(({ fileName }) => fileName !== entry);
  const result = await validateXML({
    xml: [{ fileName: 'manifest.xml', contents: xml.replace(LATER, '') }],
    schema,
    preload,
  });
  return result.errors.map(error => error.rawMessage);
}
