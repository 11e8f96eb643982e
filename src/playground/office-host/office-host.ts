import { appContext, frameName, frameUrl } from './context';
import { Events, visibilityEntry } from './events';
import { FunctionCalls } from './calls';
import { Session } from './session';
import { Transport } from './transport';
import type { PortEvent, WorkbookPort } from '../port/port';
import type { Entry, FunctionCall, FunctionResult } from './calls';
import type { BatchBody } from './wire';

export interface HostOptions {
  readonly port: WorkbookPort;
  readonly locale: string;
  /** Shows or hides the add-in's pane. */
  readonly onVisibility: (visible: boolean) => void;
  readonly onButtonEnabled: (id: string, enabled: boolean) => void;
}

/** What `executeMethod` carries. */
interface MethodData {
  readonly DdaMethod?: { readonly DispatchId?: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
}

const Dispatch = { RefreshSettings: 75, SaveSettings: 76, RichApi: 93, CommandDone: 94 } as const;
const DONE = { Error: 0, Version: 1 };

/** Excel on the web, as far as one add-in in one frame can tell. */
export class OfficeHost {
  private readonly settings = new Map<string, unknown>();
  private readonly transport: Transport;
  private readonly session: Session;
  private readonly events: Events;
  private readonly functions: FunctionCalls;
  private shown = true;
  /** A new one for each mount: Office.js keeps settings in the browser by it. */
  private readonly conversation = crypto.randomUUID();

  constructor(private readonly options: HostOptions) {
    const { port, locale } = options;
    this.events = new Events(() => port.activeSheet());
    this.functions = new FunctionCalls(entries => {
      this.message(entries);
    });
    this.session = new Session({
      port,
      locale,
      settings: this.settings,
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
      },
    });
    this.transport = new Transport(this.conversation, {
      ContextActivationManager_getAppContextAsync: () => this.greet(),
      executeMethod: data => this.execute(data as MethodData),
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
    return this.transport.fire('appCommandInvoked', { 0: buttonId, 1: name, 2: source });
  }

  private message(entries: readonly Entry[]): void {
    this.transport.fire('richApiMessage', { ArrayData: entries });
  }

  private forward(event: PortEvent): void {
    this.message(this.events.entries(event));
    if (event.kind === 'selection') {
      this.transport.fire('documentSelectionChanged', {});
    }
  }

  /** The first question of a page that has just loaded; its functions are not ready yet. */
  private greet(): Record<string, unknown> {
    this.functions.close();
    return appContext(this.options.locale, this.settings);
  }

  private async execute(data: MethodData): Promise<unknown> {
    switch (data.DdaMethod?.DispatchId) {
      case Dispatch.RichApi:
        return this.batch(data.ArrayData ?? []);
      case Dispatch.SaveSettings:
        this.settings.clear();
        for (const [key, json] of data.DdaSettingsMethod?.Properties ?? []) {
          this.settings.set(key, JSON.parse(json));
        }
        return DONE;
      case Dispatch.RefreshSettings:
        return {
          ...DONE,
          Settings: [...this.settings].map(([Name, value]) => ({ Name, Value: JSON.stringify(value) })),
        };
      case Dispatch.CommandDone:
      case undefined:
      default:
        return DONE;
    }
  }

  /** `[customData, "POST", "ProcessQuery", headers, body, 0, flags, …]`, the body whole or in pieces. */
  private async batch(message: readonly unknown[]): Promise<unknown> {
    const body = message[4];
    const text = Array.isArray(body) ? body.join('') : String(body);
    const result = await this.session.run(JSON.parse(text) as BatchBody, Number(message[6] ?? 0));
    return { ...DONE, Data: [200, [], JSON.stringify(result)] };
  }
}
