import type { WorkbookPort } from '../port/port';

/** What `settings.saveAsync` carries: keys, and values as JSON. */
export interface SettingsData {
  readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
}

/** Everything at once: what is not among it is gone. */
export function saveSettings(port: WorkbookPort, { DdaSettingsMethod }: SettingsData): void {
  const given = DdaSettingsMethod?.Properties ?? [];
  port.keep({ settings: Object.fromEntries(given.map(([key, json]) => [key, JSON.parse(json) as unknown])) });
}

export function storedSettings(port: WorkbookPort): readonly unknown[] {
  return Object.entries(port.records.settings).map(([Name, value]) => ({ Name, Value: JSON.stringify(value) }));
}
