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

/** The line at the bottom: the selected cell's error, and whether the workbook is calculating. */
export function keepStatus(source: StatusSource, strings: Strings): void {
  const message = part('message');
  const state = part('state');
  const show = (): void => {
    const text = source.message() ?? '';
    message.textContent = text;
    message.title = text;
    message.hidden = text === '';
    state.textContent = source.loading() ? strings.loading : source.busy() ? strings.calculating : strings.ready;
  };
  show();
  setInterval(show, PERIOD);
}
