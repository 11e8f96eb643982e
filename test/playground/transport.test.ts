import { NotSupported, Transport } from '../../src/playground/office-host/transport';

type Heard = (event: { data: unknown; source: unknown; origin: string }) => void;

/** The host's window and the add-in's, with what is posted between them. */
function open() {
  const listeners: Heard[] = [];
  const posted: Record<string, unknown>[] = [];
  const problems: string[] = [];
  const addin = { postMessage: (text: string) => posted.push(JSON.parse(text) as Record<string, unknown>) };
  const home = {
    addEventListener: (_: string, heard: Heard) => listeners.push(heard),
    location: { origin: 'http://host' },
  };
  const transport = new Transport({
    conversation: 'c1',
    answers: {
      greet: () => 'hello',
      silent: () => undefined,
      broken: () => {
        throw new Error('a bug in the host');
      },
      partial: () => {
        throw new NotSupported('document.setSelectedDataAsync');
      },
    },
    events: ['told'],
    report: problem => problems.push(problem.message),
    home: home as unknown as Window,
  });
  transport.connect({ window: addin as unknown as Window, origin: 'http://addin' });
  const send = async (name: string, type = 0, more: object = {}): Promise<unknown> => {
    const message = { _messageType: 0, _actionName: name, _actionType: type, _conversationId: 'c1', ...more };
    listeners[0]?.({ data: JSON.stringify(message), source: addin, origin: 'http://addin' });
    await new Promise(resolve => setTimeout(resolve, 0));
    return posted.at(-1)?.['_data'];
  };
  return { transport, posted, problems, send };
}

describe('messages of the add-in', () => {
  test('are answered', async () => {
    const { send, problems } = open();
    expect(await send('greet')).toBe('hello');
    expect(await send('silent')).toBeNull();
    expect(problems).toEqual([]);
  });

  test.each([
    ['a call that has no answer', 'unheardOf', 0, 5000, 'unheardOf'],
    ['a method that is not implemented', 'partial', 0, 5000, 'document.setSelectedDataAsync'],
    ['a kind of message that there is not', 'greet', 9, 5000, 'messages of type 9'],
    ['an event that is never sent', 'bindingDataChanged', 1, 5000, 'the event bindingDataChanged'],
    ['a call in which the host fails', 'broken', 0, 5001, 'a bug in the host'],
  ])('%s is refused, and said', async (_, name, type, code, text) => {
    const { send, problems } = open();
    expect(await send(name, type)).toMatchObject({ Error: code, Message: text });
    expect(problems).toEqual([text]);
  });

  test('of another conversation are not heard', async () => {
    const { send, posted } = open();
    await send('greet', 0, { _conversationId: 'c2' });
    expect(posted).toEqual([]);
  });
});

describe('events', () => {
  test('reach the add-in from when it registers until it unregisters', async () => {
    const { transport, send, posted } = open();
    expect(transport.fire('told', 1)).toBe(false);
    await send('told', 1);
    expect(transport.fire('told', 2)).toBe(true);
    expect(posted.at(-1)).toMatchObject({ _actionName: 'told', _responseType: 1, _data: 2 });
    await send('told', 2);
    expect(transport.fire('told', 3)).toBe(false);
  });
});
