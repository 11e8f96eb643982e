/** The parent page's side of Office.js's cross-document messaging (JSON text over `postMessage`). */

/** A message of the add-in; the fields that are not needed to answer it stay opaque. */
export interface Request {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: unknown;
  readonly _data: unknown;
}

export type Answer = (data: unknown) => unknown;

/** Who sits at the other end: the frame, and the one origin with which it is spoken. */
export interface Peer {
  readonly window: Window;
  readonly origin: string;
}

const CALL = 0;
const REGISTER = 1;
const UNREGISTER = 2;

/** What the client turns into "the operation is not supported", and into an internal error. */
const NOT_SUPPORTED = 5000;
const INTERNAL_ERROR = 5001;

/** A call that this host does not answer: refused, and said by name. */
export class NotSupported extends Error {}

export interface TransportOptions {
  readonly conversation: string;
  readonly answers: Readonly<Record<string, Answer>>;
  /** The events that this host sends; the add-in is told when it asks for another. */
  readonly events: readonly string[];
  /** Told of each call that is refused, and of each that fails. */
  readonly report: (problem: Error) => void;
  readonly home?: Window;
}

function parse(text: unknown): Request | undefined {
  if (typeof text !== 'string') {
    return undefined;
  }
  try {
    const message = JSON.parse(text) as Request | null;
    return message !== null && typeof message === 'object' ? message : undefined;
  } catch {
    return undefined;
  }
}

export class Transport {
  private readonly events = new Map<string, Request>();
  private readonly home: Window;
  private peer: Peer | undefined;

  /** By the message's action type; any number may come over the wire. */
  private readonly kinds: Readonly<Record<number, (message: Request) => unknown>> = {
    [CALL]: message => this.call(message),
    [REGISTER]: message => this.register(message),
    [UNREGISTER]: message => {
      this.events.delete(message._actionName);
      return { Error: 0 };
    },
  };

  constructor(private readonly options: TransportOptions) {
    this.home = options.home ?? window;
    this.home.addEventListener('message', event => void this.receive(event));
  }

  connect(peer: Peer): void {
    this.peer = peer;
  }

  /** Delivers an event if the add-in registered for it, and says whether it did. */
  fire(name: string, data: unknown): boolean {
    const registered = this.events.get(name);
    if (registered) {
      this.post(registered, data, 1);
    }
    return registered !== undefined;
  }

  /** Only the add-in's own frame, from its own origin and in the current conversation, is heard. */
  private async receive(event: MessageEvent<unknown>): Promise<void> {
    if (!this.peer || event.source !== this.peer.window || event.origin !== this.peer.origin) {
      return;
    }
    const message = parse(event.data);
    if (message?._messageType !== 0 || !message._conversationId.startsWith(this.options.conversation)) {
      return;
    }
    this.post(message, await this.answer(message), 0);
  }

  /** A host that fails must say so: an unanswered call waits for ever on the other side. */
  private async answer(message: Request): Promise<unknown> {
    try {
      const kind = this.kinds[message._actionType];
      if (!kind) {
        throw new NotSupported(`messages of type ${String(message._actionType)}`);
      }
      return await kind(message);
    } catch (thrown) {
      const problem = thrown instanceof Error ? thrown : new Error(String(thrown));
      this.options.report(problem);
      const code = problem instanceof NotSupported ? NOT_SUPPORTED : INTERNAL_ERROR;
      return { Error: code, Version: 1, Message: problem.message };
    }
  }

  private register(message: Request): unknown {
    if (!this.options.events.includes(message._actionName)) {
      throw new NotSupported(`the event ${message._actionName}`);
    }
    this.events.set(message._actionName, message);
    return { Error: 0 };
  }

  private async call(message: Request): Promise<unknown> {
    const answer = this.options.answers[message._actionName];
    if (!answer) {
      throw new NotSupported(message._actionName);
    }
    return (await answer(message._data)) ?? null;
  }

  private post(to: Request, data: unknown, responseType: 0 | 1): void {
    const envelope = {
      _messageType: 1,
      _actionName: to._actionName,
      _conversationId: this.options.conversation,
      _correlationId: to._correlationId,
      _origin: this.home.location.origin,
      _data: data,
      _errorCode: 0,
      _responseType: responseType,
      _serializerVersion: 1,
    };
    this.peer?.window.postMessage(JSON.stringify(envelope), this.peer.origin);
  }
}
