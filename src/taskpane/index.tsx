import { createRoot } from 'react-dom/client';
import { locale } from '../host';
import { paneStrings } from '../locales/pane';
import { App } from './shell/App';
import { commandPanel, panelNamed } from './shell/route';

let drawn: Promise<void> | undefined;

/** Draws the pane; called when it is first seen, so that a workbook that only calculates never loads React. @param panel to open */
export function showPane(panel?: string): Promise<void> {
  const named = panelNamed(panel);
  if (named !== undefined) commandPanel(named);
  return (drawn ??= draw());
}

async function draw(): Promise<void> {
  const language = locale();
  const strings = await paneStrings(language);
  const root = document.getElementById('pane');
  if (root === null) throw new Error('The page has no element #pane.');
  createRoot(root).render(<App first={{ locale: language, strings }} />);
}
