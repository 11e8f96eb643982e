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
import { takeDrops } from './drop';
import { Files } from './files';
import { drawOptions } from './options';
import { Theme } from './theme';
import { Unsaved } from './unsaved';
import { ask } from './ask';
import type { Manifest, RibbonButton } from '../manifest';
import type { FunctionCall, FunctionResult } from '../office-host/calls';
import type { Carried } from './carried';
import type { Playground } from './door';
import type { Locale, Strings } from './strings';

declare global {
  interface Window {
    playground?: Playground;
  }
}

const locale = chooseLocale(location.search, navigator.language);
const strings = stringsOf(locale);

function label(manifest: Manifest, workbook: string): void {
  document.documentElement.lang = locale;
  document.title = `${workbook} – ${manifest.displayName} – ${strings.title}`;
  part('book').textContent = workbook;
  part('book').title = workbook;
  part('subtitle').textContent = strings.subtitle;
  part('pane-title').textContent = manifest.displayName;
  part('handle').title = strings.resize;
  part('close').title = strings.closePane;
  for (const [id, text, tip] of [
    ['open', strings.open, strings.openTip],
    ['save', strings.save, strings.saveTip],
  ] as const) {
    part(id).textContent = text;
    part(id).title = tip;
  }
  part('drop').textContent = strings.dropHere;
}

/** Loads the page again in another language, with the workbook as it is. */
async function speak(wanted: Locale, workbook: Carried): Promise<void> {
  if ((await carry(workbook)) || (await ask(strings.discard, strings.discardIt, strings.keepIt))) {
    const search = new URLSearchParams(location.search);
    search.set('locale', wanted);
    location.search = search.toString();
  }
}

function count(cells: number): string {
  return cells.toLocaleString(locale);
}

async function start(words: Strings): Promise<void> {
  const carried = await takeCarried();
  const { manifest, functions, workbook, shortcuts } = await loadSources(
    locale,
    location.search,
    carried && 'workbook' in carried.content ? carried.content.workbook : undefined,
  );
  const frame = make('iframe', 'addin');
  frame.title = manifest.displayName;
  const pane = new Pane();
  const grid = openGrid({
    container: part('grid'),
    locale,
    functions,
    workbook,
    saved: carried && 'saved' in carried.content ? carried.content.saved : undefined,
    texts: {
      tooLarge: (cells, limit) => words.tooLarge(count(cells), count(limit)),
      notOneCell: words.notOneCell,
    },
    // The grid asks no function before the first calculation, which comes later than the host.
    invoke: (call: FunctionCall, done: (result: FunctionResult) => void) => host.call(call, done),
  });
  const name = carried?.name ?? workbook.name;
  label(manifest, name);
  const theme = new Theme(dark => {
    grid.dress(dark);
  });
  const unsaved = new Unsaved(grid.port, carried?.changed ?? false);
  drawOptions(words, locale, theme, wanted => {
    void speak(wanted, { name, content: { saved: grid.save() }, changed: unsaved.any, notice: '' });
  });
  const refusals = new Passing();
  refusals.say(carried?.notice ?? '');
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
    grid.addMenuItem(item.id, item.label, item.icon, () => {
      press(item);
    });
  }
  // Keys of the add-in's come before the grid's own.
  const pressed = (event: KeyboardEvent): void => {
    if (host.press(event) || files.press(event)) {
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
  const door = openDoor({ grid, strings: words, addinFrame: frame, faults, ready: Promise.resolve(), busy });
  const files = new Files({
    port: grid.port,
    name,
    namespace: manifest.namespace,
    words,
    unsaved,
    idle: () => door.idle(),
    say: text => {
      refusals.say(text);
    },
  });
  takeDrops(file => {
    void files.open(file);
  });
  window.playground = door;
  host.mount(part('pane'), frame, new URL(manifest.page, location.href).href);
}

start(strings).catch((problem: unknown) => {
  part('message').hidden = false;
  part('message').textContent = strings.failed(problem instanceof Error ? problem.message : String(problem));
});
