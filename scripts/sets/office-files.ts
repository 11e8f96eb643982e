import { cpSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What Office.js fetches where this add-in can run, of the 87 MB of its package: the hosts that have the shared runtime (Excel on the web, Windows
 * and Mac), its own messages in Chinese and English (asked for another language it falls back to `en-us`), the sink of its log, which hands
 * it to Excel, and the table that it reads in a plain browser.
 *
 * Left out: other applications and platforms; runtimes that are not shared (`*-core`, `custom-functions-runtime`); signing in (`webauth`); the
 * old log to the network (`ariatelemetry`, switched off in the code); and `agaveerrorux`, the question whether to trust a host that is
 * not Microsoft's: no such host has the shared runtime.
 */
export const OFFICE_FILES = [
  'office.js',
  'excel-web-16.00.js',
  'excel-win32-16.01.js',
  'excel-mac-16.00.js',
  'o15apptofilemappingtable.js',
  'telemetry/oteljs_agave.js',
  ...['en-us', 'zh-cn', 'zh-hk', 'zh-mo', 'zh-sg', 'zh-tw'].map(locale => `${locale}/office_strings.js`),
];

/** Copies them, unchanged as their licence asks, with the licence. */
export function copyOffice(from: string, to: string): void {
  for (const name of OFFICE_FILES) cpSync(join(from, 'dist', name), join(to, name));
  cpSync(join(from, 'LICENSE.md'), join(to, 'LICENSE.md'));
}
