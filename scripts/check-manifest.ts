/** `npm run manifest`: says what is wrong with manifest.xml, if anything; the build must be there. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { elementsOf, iconFindings, residFindings, schemaFindings, schemaFolder, urlFindings } from './manifest';

const root = resolve(import.meta.dirname, '..');
const file = resolve(root, 'manifest.xml');
const xml = readFileSync(file, 'utf8');
const elements = elementsOf(xml);
const folder = schemaFolder(root);
if (folder === undefined)
  console.log('Schema not checked: set MANIFEST_XSD_DIR to the folder of Microsoft’s XSD files.');

const findings = [
  ...residFindings(elements),
  ...urlFindings(elements, resolve(root, 'dist')),
  ...iconFindings(elements, resolve(root, 'dist/assets')),
  ...(folder === undefined ? [] : await schemaFindings(xml, folder)),
];
const { displayName, version, id } = await OfficeAddinManifest.readManifestFile(file);
console.log(`${displayName ?? '?'} ${version ?? '?'} (${id ?? '?'})`);
for (const finding of findings) console.error(finding);
if (findings.length > 0) process.exitCode = 1;
