/** `npm run manifest`: says what is wrong with manifest.xml and those of the sets, if anything; the build must be there. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { elementsOf, iconFindings, residFindings, schemaFindings, schemaFolder, urlFindings } from './manifest';
import { manifestBase } from './sets/base';
import { SETS } from './sets/sets';

const root = resolve(import.meta.dirname, '..');
const dist = resolve(root, 'dist');
const schema = schemaFolder(root);
if (schema === undefined)
  console.log('Schema not checked: set MANIFEST_XSD_DIR to the folder of Microsoft’s XSD files.');

/** What is wrong with a manifest whose addresses are the files of a folder. */
async function findings(file: string, folder: string): Promise<string[]> {
  const xml = readFileSync(file, 'utf8');
  const elements = elementsOf(xml);
  const page = elements.find(({ name }) => name === 'SourceLocation')?.attributes['DefaultValue'];
  const base = page?.replace(/taskpane\.html$/, '') ?? manifestBase;
  const { displayName, version, id } = await OfficeAddinManifest.readManifestFile(file);
  console.log(`${displayName ?? '?'} ${version ?? '?'} (${id ?? '?'}) at ${base}`);
  return [
    ...residFindings(elements),
    ...urlFindings(elements, folder, base),
    ...iconFindings(elements, resolve(folder, 'assets')),
    ...(schema === undefined ? [] : await schemaFindings(xml, schema)),
  ];
}

const built = SETS.map(set => resolve(dist, set)).filter(folder => existsSync(folder));
const found = await findings(resolve(root, 'manifest.xml'), dist);
for (const folder of built) found.push(...(await findings(resolve(folder, 'manifest.xml'), folder)));
for (const finding of found) console.error(finding);
if (found.length > 0) process.exitCode = 1;
