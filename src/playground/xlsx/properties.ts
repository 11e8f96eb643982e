import type { WorkbookProperties } from 'hucre/xlsx';
import type { Records } from '../port/records';
import type { SampleWorkbook } from '../workbook';

/** Excel's names for the document's properties, and the file's. */
const ABOUT = {
  Author: 'creator',
  Category: 'category',
  Comments: 'description',
  Company: 'company',
  Keywords: 'keywords',
  Manager: 'manager',
  Subject: 'subject',
  Title: 'title',
} as const;

/**
 * Where the add-in's settings are kept. Excel keeps them in a part of its own, bound to the add-in's installation; as properties of
 * the document, in pieces of the length that Excel allows, they come back when the playground opens the file again.
 */
const SETTINGS = 'mcn.settings.';
const PIECE = 250;
const STARTUP = 'mcn.startup';

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  } catch (problem) {
    // Somebody has changed them by hand: as good as none.
    if (problem instanceof SyntaxError) {
      return {};
    }
    throw problem;
  }
}

export function readRecords(properties: WorkbookProperties = {}): NonNullable<SampleWorkbook['records']> {
  const about = Object.entries(ABOUT).flatMap(([name, key]) => {
    const value = properties[key];
    return value === undefined ? [] : [[name, value] as const];
  });
  const custom = Object.entries(properties.custom ?? {});
  const pieces = custom.filter(([key]) => key.startsWith(SETTINGS));
  pieces.sort(([a], [b]) => Number(a.slice(SETTINGS.length)) - Number(b.slice(SETTINGS.length)));
  const startup = properties.custom?.[STARTUP];
  return {
    about: Object.fromEntries(about),
    properties: Object.fromEntries(
      custom
        .filter(([key]) => !key.startsWith(SETTINGS) && key !== STARTUP)
        .map(([key, value]) => [key, value instanceof Date ? value.toISOString() : value]),
    ),
    settings: pieces.length > 0 ? parsed(pieces.map(([, value]) => String(value)).join('')) : {},
    ...(typeof startup === 'string' ? { startup } : {}),
  };
}

export function writeRecords({ about, properties, settings, startup }: Records): WorkbookProperties {
  const text = Object.keys(settings).length > 0 ? JSON.stringify(settings) : '';
  const pieces = Array.from({ length: Math.ceil(text.length / PIECE) }, (_, index) => [
    SETTINGS + String(index + 1),
    text.slice(index * PIECE, (index + 1) * PIECE),
  ]);
  return {
    ...Object.fromEntries(Object.entries(ABOUT).flatMap(([name, key]) => (about[name] ? [[key, about[name]]] : []))),
    custom: { ...properties, ...(Object.fromEntries(pieces) as Record<string, string>), [STARTUP]: startup },
  };
}
