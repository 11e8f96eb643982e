import { createRoot } from 'react-dom/client';
import { locale } from '../host';
import { paneStrings } from '../locales/pane';
import { App } from './App';
import { Language } from './language';

/** Draws the pane; called when it is first seen, so that a workbook that only calculates never loads React. */
export async function showPane(): Promise<void> {
  const language = locale();
  const strings = await paneStrings(language);
  document.documentElement.lang = language;
  document.title = strings.product;
  const root = document.getElementById('pane');
  if (root === null) throw new Error('The page has no element #pane.');
  createRoot(root).render(
    <Language value={{ locale: language, strings }}>
      <App />
    </Language>,
  );
}
