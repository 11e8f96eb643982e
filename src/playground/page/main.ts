import './page.css';
import './bar.css';
import { openGrid } from '../grid/index';
import { OfficeHost } from '../office-host/office-host';
import { NotSupported } from '../office-host/transport';
import { carry, takeCarried } from './carried';
import { messageOf } from './cell-messages';
import { openDoor } from './door';
import { make, part } from './dom';
import { Pane } from './pane';
import { Passing } from './passing';
import { drawRibbon, enableButton } from './ribbon';
import { loadSources } from './sources';
import { keepStatus } from './status';
import { chooseLocale, stringsOf } from './strings';
import { followTheme } from './theme';
import type { Manifest, RibbonButton } from '../manifest';
import type { FunctionCall, FunctionResult } from '../office-host/calls';
import type { Playground } from './door';
import type { Strings } from './strings';

declare global {
  interface Window {
    playground?: Playground;
  }
}

const locale = chooseLocale(location.search, navigator.language);
const strings = stringsOf(locale);

function label(manifest: Manifest, workbook: string, save: () => string): void {
  document.documentElement.lang = locale;
  document.title = `${manifest.displayName} – ${strings.title}`;
  part('book').textContent = workbook;
  part('subtitle').textContent = strings.subtitle;
  part('pane-title').textContent = manifest.displayName;
  part('handle').title = strings.resize;
  part('close').title = strings.closePane;
  const language = part('language');
  language.textContent = strings.language;
  language.title = strings.languageTip;
  language.addEventListener('click', () => {
    if (!carry(save()) && !window.confirm(strings.discard)) {
      return;
    }
    const search = new URLSearchParams(location.search);
    search.set('locale', locale === 'zh-CN' ? 'en-US' : 'zh-CN');
    location.search = search.toString();
  });
}

function count(cells: number): string {
  return cells.toLocaleString(locale);
}

async function start(words: Strings): Promise<void> {
  const { manifest, functions, workbook, shortcuts } = await loadSources(locale, location.search);
  const frame = make('iframe', 'addin');
  frame.title = manifest.displayName;
  const pane = new Pane();
  const grid = openGrid({
    container: part('grid'),
    locale,
    functions,
    workbook,
    saved: takeCarried(),
    texts: {
      tooLarge: (cells, limit) => words.tooLarge(count(cells), count(limit)),
      notOneCell: words.notOneCell,
    },
    // The grid asks no function before the first calculation, which comes later than the host.
    invoke: (call: FunctionCall, done: (result: FunctionResult) => void) => host.call(call, done),
  });
  label(manifest, workbook.name, () => grid.save());
  followTheme(dark => {
    grid.dress(dark);
  });
  const refusals = new Passing();
  const host = new OfficeHost({
    port: grid.port,
    locale,
    shortcuts,
    onVisibility: visible => {
      pane.show(visible);
    },
    onButtonEnabled: enableButton,
    onProblem: problem => {
      refusals.say(problem instanceof NotSupported ? words.refused(problem.message) : problem.message);
      if (!(problem instanceof NotSupported)) {
        // A bug of the host's own: into the browser's console, with where it happened.
        reportError(problem);
      }
    },
  });
  const press = ({ id, action }: RibbonButton): void => {
    if (action.kind === 'showTaskpane') {
      host.show(true);
    } else {
      host.executeFunction(id, action.name);
    }
  };
  drawRibbon(manifest, press);
  for (const item of manifest.cellMenu) {
    grid.addMenuItem(item.id, item.label, () => {
      press(item);
    });
  }
  // Keys of the add-in's come before the grid's own.
  const pressed = (event: KeyboardEvent): void => {
    if (host.press(event)) {
      event.preventDefault();
      event.stopPropagation();
    }
  };
  window.addEventListener('keydown', pressed, { capture: true });
  part('close').addEventListener('click', () => {
    host.show(false);
  });
  const busy = (): boolean => !grid.idle() || host.pendingCalls > 0;
  const selected = (): string | undefined =>
    messageOf(grid.port, (...at) => grid.message(...at), words, grid.port.selection());
  keepStatus({ message: () => refusals.text ?? selected(), busy, loading: () => !host.functionsReady }, words);
  const { faults } = host;
  window.playground = openDoor({ grid, strings: words, addinFrame: frame, faults, ready: Promise.resolve(), busy });
  host.mount(part('pane'), frame, new URL(manifest.page, location.href).href);
}

start(strings).catch((problem: unknown) => {
  part('message').hidden = false;
  part('message').textContent = strings.failed(problem instanceof Error ? problem.message : String(problem));
});
