import { part } from './dom';
import type { Strings } from './strings';

export interface StatusSource {
  /** The error text of the selected cell. */
  readonly message: () => string | undefined;
  readonly busy: () => boolean;
  readonly loading: () => boolean;
}

/** How often the line looks whether anything is still being calculated. */
const PERIOD = 200;

/** Text that stays the same is left alone, or a screen reader would say it again and again. */
function write(element: HTMLElement, text: string): void {
  if (element.textContent !== text) {
    element.textContent = text;
    element.title = text;
  }
  element.hidden = text === '';
}

/** The line at the bottom: the selected cell's error, and whether the workbook is calculating. */
export function keepStatus(source: StatusSource, strings: Strings): void {
  const message = part('message');
  const state = part('state');
  const show = (): void => {
    write(message, source.message() ?? '');
    write(state, source.loading() ? strings.loading : source.busy() ? strings.calculating : strings.ready);
  };
  show();
  setInterval(show, PERIOD);
}
