/** Whether Microsoft's script has run: where the network keeps it out, neither Excel nor its functions are within reach. */
export function officeLoaded(): boolean {
  return typeof Office !== 'undefined' && typeof CustomFunctions !== 'undefined';
}

/**
 * Resolves when Office.js knows its host, with whether that is Excel; only there do `Excel.run`, the language and the
 * add-in's visibility exist. The page may also be opened in a browser.
 */
export async function officeReady(): Promise<boolean> {
  // In a browser the host is null, whatever its type says.
  const { host } = (await Office.onReady()) as { readonly host: Office.HostType | null };
  return host === Office.HostType.Excel;
}
