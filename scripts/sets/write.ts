import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { manifestOf } from './manifest-of';
import { copyOffice } from './office-files';
import { pageOf } from './page';
import { OWN_OFFICE, SETS, type SetName } from './sets';

/** What is in dist/ for trying and testing, and is no part of the add-in. */
const NOT_SHIPPED = [...SETS, 'playground', join('assets', 'sample-workbook.json')];

/** Makes a folder of each set below dist/ from the build that is there; bundles are the same in all. */
export function writeSets(root: string, base: string): void {
  for (const set of SETS) writeSet(root, set, base);
}

function writeSet(root: string, set: SetName, base: string): void {
  const dist = join(root, 'dist');
  const folder = join(dist, set);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const shipped = (path: string): boolean => !NOT_SHIPPED.includes(relative(dist, path));
  for (const name of readdirSync(dist)) {
    if (shipped(join(dist, name))) cpSync(join(dist, name), join(folder, name), { recursive: true, filter: shipped });
  }
  const change = (name: string, to: (text: string) => string): void => {
    writeFileSync(join(folder, name), to(readFileSync(join(folder, name), 'utf8')));
  };
  const pages = readdirSync(folder).filter(name => name.endsWith('.html'));
  for (const name of pages) change(name, html => pageOf(html, set, new URL(base).host));
  change('manifest.xml', xml => manifestOf(xml, base));
  if (set === 'selfhost') copyOffice(join(root, 'node_modules/@microsoft/office-js'), join(folder, OWN_OFFICE));
}
