import { locale } from '../host';
import { paneStrings } from '../locales/pane';

/** Says, in place of the pane, that the page has been opened outside of Excel, and where to open it. */
export async function sayNotInExcel(): Promise<void> {
  const language = locale();
  const strings = await paneStrings(language);
  document.documentElement.lang = language;
  document.title = strings.product;
  document.getElementById('pane')?.replaceChildren(strings.failure.not_in_excel('', ''));
}
