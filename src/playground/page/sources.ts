import { readManifest } from '../manifest';
import { readShortcuts } from '../office-host/shortcuts';
import { metadataUrl, readFunctions } from '../metadata';
import { EMPTY_WORKBOOK, readWorkbook } from '../workbook';
import type { Manifest } from '../manifest';
import type { FunctionMetadata } from '../metadata';
import type { Shortcut } from '../office-host/shortcuts';
import type { SampleWorkbook } from '../workbook';

export interface Sources {
  readonly manifest: Manifest;
  readonly functions: readonly FunctionMetadata[];
  readonly workbook: SampleWorkbook;
  readonly shortcuts: readonly Shortcut[];
}

async function get(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) {
    throw new Error(`${url}: ${String(response.status)}`);
  }
  return response;
}

/** `?workbook=` names another workbook; an empty one is opened with `?workbook=none`. */
async function loadWorkbook(search: string): Promise<SampleWorkbook> {
  const wanted = new URLSearchParams(search).get('workbook') ?? '/assets/sample-workbook.json';
  return wanted === 'none' ? EMPTY_WORKBOOK : readWorkbook(await (await get(wanted)).json());
}

/** Everything that the page opens with: what Excel would read, and the sample where no other workbook is given. */
export async function loadSources(
  locale: string,
  search: string,
  opened: SampleWorkbook | undefined,
): Promise<Sources> {
  const [text, workbook] = await Promise.all([
    get('/manifest.xml').then(r => r.text()),
    opened ?? loadWorkbook(search),
  ]);
  const manifest = readManifest(text, locale);
  const metadata: unknown = await (await get(metadataUrl(manifest.metadata, locale))).json();
  const overrides: unknown = manifest.overrides && (await (await get(manifest.overrides)).json());
  const functions = readFunctions(metadata, manifest.namespace);
  return { manifest, functions, workbook, shortcuts: readShortcuts(overrides) };
}
