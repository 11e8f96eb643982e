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
      element.title = group.label;
      element.append(...group.buttons.map(model => button(model, press)));
      return element;
    }),
  );
}

/** `Office.ribbon.requestUpdate` turns buttons on and off. */
export function enableButton(id: string, enabled: boolean): void {
  for (const element of part('ribbon').querySelectorAll('button')) {
    if (element.dataset['control'] === id) {
      element.disabled = !enabled;
    }
  }
}
