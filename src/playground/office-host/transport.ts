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

/** What the client turns into `GeneralException`. */
const FAILED = { Error: 5001, Version: 1 };

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
  private peer: Peer | undefined;

  constructor(
    private readonly conversation: string,
    private readonly answers: Readonly<Record<string, Answer>>,
    private readonly home: Window = window,
  ) {
    home.addEventListener('message', event => void this.receive(event));
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
    if (message?._messageType !== 0 || !message._conversationId.startsWith(this.conversation)) {
      return;
    }
    this.post(message, await this.answer(message), 0);
  }

  private async answer(message: Request): Promise<unknown> {
    switch (message._actionType) {
      case REGISTER:
        this.events.set(message._actionName, message);
        return { Error: 0 };
      case UNREGISTER:
        this.events.delete(message._actionName);
        return { Error: 0 };
      case CALL:
      default:
        return this.call(message);
    }
  }

  /** A host that fails must say so: an unanswered call waits for ever on the other side. */
  private async call(message: Request): Promise<unknown> {
    try {
      return (await this.answers[message._actionName]?.(message._data)) ?? null;
    } catch {
      return FAILED;
    }
  }

  private post(to: Request, data: unknown, responseType: 0 | 1): void {
    const envelope = {
      _messageType: 1,
      _actionName: to._actionName,
      _conversationId: this.conversation,
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
