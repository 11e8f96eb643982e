import { appContext, frameName, frameUrl, REQUIREMENTS } from './context';
import { Dispatch, methodName } from './dispatch';
import { saveSettings, storedSettings } from './document-settings';
import { Events, visibilityEntry } from './events';
import { Faults } from './faults';
import { FunctionCalls } from './calls';
import { WEB_LIMITS } from './limits';
import { Requests } from './requests';
import { Shortcuts } from './shortcuts';
import { Session } from './session';
import { NotSupported, Transport } from './transport';
import type { PortEvent, WorkbookPort } from '../port/port';
import type { Entry, FunctionCall, FunctionResult } from './calls';
import type { KeyPress, Shortcut } from './shortcuts';
import type { SettingsData } from './document-settings';
import type { Limits } from './limits';

export interface HostOptions {
  readonly port: WorkbookPort;
  readonly locale: string;
  /** Those of the add-in's manifest. */
  readonly shortcuts?: readonly Shortcut[];
  /** Shows or hides the add-in's pane. */
  readonly onVisibility: (visible: boolean) => void;
  /** Says whether there is such a control. */
  readonly onButtonEnabled: (id: string, enabled: boolean) => boolean;
  /** A call that the host does not answer, or that failed in it. */
  readonly onProblem: (problem: Error) => void;
}

/** What `executeMethod` carries. */
interface MethodData extends SettingsData {
  readonly DdaMethod?: { readonly DispatchId?: number };
  readonly ArrayData?: readonly unknown[];
}

const EventName = {
  command: 'appCommandInvoked',
  richApi: 'richApiMessage',
  selection: 'documentSelectionChanged',
} as const;
/** `OSF.AgaveHostAction.KeyboardShortcuts` */
const KEYS_PRESSED = 39;
const DONE = { Error: 0, Version: 1 };

/** Excel on the web, as far as one add-in in one frame can tell. */
export class OfficeHost {
  /** What it refuses as too large; to be changed at any time. */
  limits: Limits = WEB_LIMITS;
  readonly faults: Faults;
  private readonly transport: Transport;
  private readonly requests: Requests;
  private readonly events: Events;
  private readonly shortcuts: Shortcuts;
  private readonly functions: FunctionCalls;
  private shown = true;
  /** A new one for each mount: Office.js keeps settings in the browser by it. */
  private readonly conversation = crypto.randomUUID();

  /** The methods of `executeMethod`, by dispatch id. */
  private readonly methods: Readonly<Record<number, (data: MethodData) => unknown>> = {
    [Dispatch.RichApi]: data => this.requests.answer(data.ArrayData ?? []),
    [Dispatch.SaveSettings]: data => {
      saveSettings(this.options.port, data);
      return DONE;
    },
    [Dispatch.RefreshSettings]: () => ({ ...DONE, Settings: storedSettings(this.options.port) }),
    [Dispatch.CommandDone]: () => DONE,
  };

  constructor(private readonly options: HostOptions) {
    const { port, locale } = options;
    this.events = new Events();
    this.functions = new FunctionCalls(entries => {
      this.message(entries);
    });
    this.faults = new Faults(port);
    this.shortcuts = new Shortcuts(options.shortcuts ?? []);
    const session = new Session({
      port,
      locale,
      limits: () => this.limits,
      excelApi: () => this.faults.excelApi,
      eventRange: reference => this.events.range(reference),
      hooks: {
        functionsReady: () => {
          this.functions.ready();
        },
        functionResults: results => {
          this.functions.results(results);
        },
        visible: () => this.shown,
        show: visible => {
          this.show(visible);
        },
        enableButton: options.onButtonEnabled,
        shortcuts: this.shortcuts,
      },
    });
    this.requests = new Requests(session, this.faults, () => this.limits);
    this.transport = new Transport({
      conversation: this.conversation,
      answers: {
        ContextActivationManager_getAppContextAsync: () => this.greet(),
        ContextActivationManager_notifyHost: data => {
          this.heed(data);
        },
        executeMethod: data => this.execute(data as MethodData),
      },
      events: Object.values(EventName),
      report: options.onProblem,
    });
    port.on(event => {
      this.forward(event);
    });
  }

  /** The add-in's page has loaded and takes function calls. */
  get functionsReady(): boolean {
    return this.functions.opened;
  }

  /** How many function calls wait for an answer. */
  get pendingCalls(): number {
    return this.functions.size;
  }

  /** Loads the add-in's page into a frame and speaks with it from then on. The frame must have its name before it is attached. */
  mount(container: HTMLElement, frame: HTMLIFrameElement, page: string): void {
    const url = frameUrl(page, this.options.locale);
    frame.name = frameName(this.conversation, location.origin);
    frame.src = url.href;
    container.append(frame);
    if (frame.contentWindow) {
      this.transport.connect({ window: frame.contentWindow, origin: url.origin });
    }
  }

  call(call: FunctionCall, done: (result: FunctionResult) => void): () => void {
    return this.functions.call(call, done);
  }

  /** A ribbon button whose action is ShowTaskpane, or the add-in's own `showAsTaskpane` and `hide`. */
  show(visible: boolean): void {
    if (this.shown !== visible) {
      this.shown = visible;
      this.options.onVisibility(visible);
      this.message([visibilityEntry(visible)]);
    }
  }

  /** A ribbon button whose action is ExecuteFunction. */
  executeFunction(buttonId: string, name: string): boolean {
    const source = JSON.stringify({ source: { id: buttonId } });
    return this.transport.fire(EventName.command, { 0: buttonId, 1: name, 2: source });
  }

  /** Keys pressed in the grid or in the pane; calls the add-in's action, if they are one's, and says whether they are. */
  press(keys: KeyPress): boolean {
    const action = this.shortcuts.actionFor(keys);
    if (action !== undefined) {
      this.message([[2, 1000, '', JSON.stringify([action, '{}']), null]]);
    }
    return action !== undefined;
  }

  /** Of what Office.js tells, only keys that were pressed in the pane matter here. */
  private heed(data: unknown): void {
    const [, kind, keys] = Array.isArray(data) ? (data as [unknown, unknown, KeyPress | undefined]) : [];
    if (kind === KEYS_PRESSED && keys) {
      this.press(keys);
    }
  }

  private message(entries: readonly Entry[]): void {
    this.transport.fire(EventName.richApi, { ArrayData: entries });
  }

  private forward(event: PortEvent): void {
    this.message(this.events.entries(event));
    if (event.kind === 'selection') {
      this.transport.fire(EventName.selection, {});
    }
  }

  /** The first question of a page that has just loaded; its functions are not ready yet. */
  private greet(): Record<string, unknown> {
    this.functions.close();
    return appContext(this.options.locale, this.options.port.records.settings, this.faults.requirements(REQUIREMENTS));
  }

  private execute(data: MethodData): unknown {
    const id = data.DdaMethod?.DispatchId;
    const method = id === undefined ? undefined : this.methods[id];
    if (!method) {
      throw new NotSupported(methodName(id));
    }
    return method(data);
  }
}
