/**
 * What the host claims to implement, and no more: an add-in that looks first goes another way. ExcelApi is as far as the class tables answer what a pane over ranges, tables, charts and events needs; members of
 * that version that are missing from the tables are refused by name. Versions are text: the number 1.10 would be 1.1.
 */
export const REQUIREMENTS: Readonly<Record<string, string>> = {
  ExcelApi: '1.17',
  ExcelApiOnline: '1.1',
  SharedRuntime: '1.1',
  CustomFunctionsRuntime: '1.4',
  CustomFunctions: '1.9',
  RibbonApi: '1.1',
  DynamicRibbon: '1.1',
  KeyboardShortcuts: '1.1',
  DelayForCellEdit: '1.1',
  Settings: '1.1',
};

const APP_ID = 'app1';

/** The answer to the first question Office.js asks; a field left out makes its start-up fail. */
export function appContext(
  locale: string,
  settings: Readonly<Record<string, unknown>>,
  requirements: Readonly<Record<string, string>>,
): Record<string, unknown> {
  return {
    _id: APP_ID,
    _appName: 16,
    _appVersion: '16.01',
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: 'http://localhost/book.xlsx',
    _clientMode: 1,
    _settings: Object.entries(settings).map(([key, value]) => [key, JSON.stringify(value)]),
    _reason: 1,
    _osfControlType: 1,
    _eToken: '',
    _correlationId: 'c1',
    _appInstanceId: 'i1',
    _appMinorVersion: 1,
    _requirementMatrix: JSON.stringify(requirements),
    _hostFullVersion: '16.0.20000.1',
    _addinName: 'addin',
    _appDomains: [],
    _initialDisplayMode: 0,
  };
}

/** `window.name` of the add-in's frame: it survives a reload, so a reloaded add-in finds the host again. */
export function frameName(conversation: string, origin: string): string {
  return JSON.stringify({
    baseFrameName: 'addin',
    hostInfo: 'Excel|Web|16.01|en-us|telemetry|||3',
    xdmInfo: `${conversation}|${APP_ID}|${origin}`,
    serializerVersion: '1',
    flights: '[]',
  });
}

/** The page's address with the host's name, and the language in which Office.js loads its texts. */
export function frameUrl(page: string, locale: string): URL {
  const url = new URL(page);
  url.searchParams.set('_host_Info', `Excel$Web$16.01$${locale}$telemetry$$$3`);
  return url;
}
