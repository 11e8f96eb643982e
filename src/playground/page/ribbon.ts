import { make, part } from './dom';
import type { Manifest, RibbonButton } from '../manifest';

function button(model: RibbonButton, press: (button: RibbonButton) => void): HTMLButtonElement {
  const element = make('button', 'ribbon-button');
  element.type = 'button';
  element.title = model.tip;
  element.dataset['control'] = model.id;
  if (model.icon !== undefined) {
    const icon = make('img', 'ribbon-icon');
    icon.src = model.icon;
    icon.alt = '';
    element.append(icon);
  }
  element.append(make('span', 'ribbon-label', model.label));
  element.addEventListener('click', () => {
    press(model);
  });
  return element;
}

/** Draws the manifest's buttons, group by group. */
export function drawRibbon(manifest: Manifest, press: (button: RibbonButton) => void): void {
  part('ribbon').replaceChildren(
    ...manifest.groups.map(group => {
      const element = make('div', 'ribbon-group');
      const row = make('div', 'ribbon-row');
      row.append(...group.buttons.map(model => button(model, press)));
      element.append(row, make('span', 'ribbon-caption', group.label));
      return element;
    }),
  );
}

/** `Office.ribbon.requestUpdate` turns buttons on and off. Says whether there is such a button. */
export function enableButton(id: string, enabled: boolean): boolean {
  const buttons = [...part('ribbon').querySelectorAll('button')].filter(element => element.dataset['control'] === id);
  for (const element of buttons) {
    element.disabled = !enabled;
  }
  return buttons.length > 0;
}
