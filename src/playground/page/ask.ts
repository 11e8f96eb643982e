import { make } from './dom';

/** Asks before something is done, or with one button only says something. Says whether the first was pressed. */
export function ask(text: string, yes: string, no?: string): Promise<boolean> {
  const dialog = make('dialog', 'ask');
  const buttons = make('form', 'ask-buttons');
  buttons.method = 'dialog';
  for (const [value, label] of [['yes', yes] as const, ['no', no] as const]) {
    if (label !== undefined) {
      const button = make('button', value === 'yes' ? 'ask-button ask-first' : 'ask-button', label);
      button.value = value;
      buttons.append(button);
    }
  }
  const said = make('p', 'ask-text', text);
  said.id = 'ask-text';
  dialog.setAttribute('aria-labelledby', said.id);
  dialog.append(said, buttons);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise(resolve => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'yes');
    });
  });
}
