/** Resolves when Office.js knows its host; only then do `Excel.run`, the language and the add-in's visibility exist. */
export async function officeReady(): Promise<void> {
  await Office.onReady();
}
