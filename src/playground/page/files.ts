import { ask } from './ask';
import { carry } from './carried';
import { make, part } from './dom';
import type { Opened } from '../xlsx/opened';
import type { WorkbookPort } from '../port/port';
import type { Strings } from './strings';
import type { Unsaved } from './unsaved';

export interface FilesOptions {
  readonly port: WorkbookPort;
  /** What the workbook is called, without an extension. */
  readonly name: string;
  readonly namespace: string;
  readonly words: Strings;
  readonly unsaved: Unsaved;
  /** Resolves when nothing is being calculated. */
  readonly idle: () => Promise<void>;
  /** Shows a message for a while. */
  readonly say: (text: string) => void;
}

/** In bytes; what is larger holds more cells than the grid takes. */
const MAX_SIZE = 100_000_000;

/** In milliseconds: how long a file waits for functions that do not answer. */
const PATIENCE = 15_000;

/** In milliseconds: long enough for the page to say what it does before it is busy with it. */
const BREATH = 50;

function wait(milliseconds: number): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, milliseconds));
}

/** Opens and saves files. */
export class Files {
  private readonly chooser = make('input', 'chooser');

  constructor(private readonly options: FilesOptions) {
    this.chooser.type = 'file';
    this.chooser.accept = '.xlsx,.xlsm,.csv,.tsv,.txt,.xls';
    this.chooser.hidden = true;
    this.chooser.addEventListener('change', () => {
      const [file] = this.chooser.files ?? [];
      this.chooser.value = '';
      void this.open(file);
    });
    document.body.append(this.chooser);
    part('open').addEventListener('click', () => {
      this.choose();
    });
    part('save').addEventListener('click', () => {
      void this.save();
    });
  }

  choose(): void {
    this.chooser.click();
  }

  /** Ctrl+O and Ctrl+S. Says whether the keys were these. */
  press({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
    const letter = (ctrlKey || metaKey) && !altKey && !shiftKey ? key.toLowerCase() : '';
    if (letter === 'o') {
      this.choose();
    } else if (letter === 's') {
      void this.save();
    }
    return letter === 'o' || letter === 's';
  }

  /** The file's workbook takes the place of the one that is open; only what can be opened is asked about. */
  async open(file: File | undefined): Promise<void> {
    if (!file) {
      return;
    }
    const { words, unsaved, say } = this.options;
    say(words.opening(file.name));
    await wait(BREATH);
    const opened = await this.read(file);
    say('');
    if (!opened.ok) {
      await ask(words.notOpened[opened.reason](file.name), words.understood);
      return;
    }
    if (unsaved.any && !(await ask(words.replace(this.options.name, file.name), words.replaceIt, words.keepIt))) {
      return;
    }
    const { workbook, leftOut } = opened;
    const notice = leftOut.length > 0 ? words.leftOut(leftOut.map(kind => words.kinds[kind])) : '';
    if (await carry({ name: workbook.name, content: { workbook }, changed: false, notice })) {
      location.reload();
    } else {
      await ask(words.notOpened.tooLarge(file.name), words.understood);
    }
  }

  async save(): Promise<void> {
    const { port, name, namespace, words, unsaved, idle, say } = this.options;
    say(words.saving);
    await Promise.race([idle(), wait(PATIENCE)]);
    const { saveFile } = await import(/* webpackChunkName: "xlsx" */ '../xlsx/index');
    const bytes = await saveFile(port, namespace);
    const link = make('a', '');
    link.href = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: XLSX }));
    link.download = `${name}.xlsx`;
    link.click();
    URL.revokeObjectURL(link.href);
    unsaved.saved();
    say(port.records.charts.length > 0 ? words.savedWithCharts(link.download) : words.saved(link.download));
  }

  private async read(file: File): Promise<Opened> {
    if (file.size > MAX_SIZE) {
      return { ok: false, reason: 'tooLarge' };
    }
    const { openFile } = await import(/* webpackChunkName: "xlsx" */ '../xlsx/index');
    return openFile(file.name, new Uint8Array(await file.arrayBuffer()), this.options.namespace);
  }
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
