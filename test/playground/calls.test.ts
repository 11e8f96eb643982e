import { FunctionCalls } from '../../src/playground/office-host/calls';
import type { Entry, FunctionCall, FunctionResult } from '../../src/playground/office-host/calls';

const ask = (id: string, ...args: unknown[]): FunctionCall => ({
  id,
  args,
  address: 'Sheet1!C1',
  flags: 4,
  parameterAddresses: null,
});

function open(): { calls: FunctionCalls; sent: Entry[][] } {
  const sent: Entry[][] = [];
  return { calls: new FunctionCalls(entries => sent.push([...entries])), sent };
}

const soon = () => new Promise(resolve => setTimeout(resolve, 5));

describe('function calls', () => {
  test('wait until the add-in is ready and then go together', async () => {
    const { calls, sent } = open();
    calls.call(ask('ADD', 1, 2), () => undefined);
    calls.call(ask('ADD', 3, null), () => undefined);
    await soon();
    expect(sent).toEqual([]);
    calls.ready();
    await soon();
    expect(sent).toEqual([
      [
        [1, 1000, '', '[1,"ADD",[1,2],"Sheet1!C1",4,null]', 1],
        [1, 1000, '', '[2,"ADD",[3,null],"Sheet1!C1",4,null]', 2],
      ],
    ]);
  });

  test('bring values and errors to whoever asked', async () => {
    const { calls } = open();
    const got: FunctionResult[] = [];
    calls.ready();
    calls.call(ask('A'), result => got.push(result));
    calls.call(ask('B'), result => got.push(result));
    await soon();
    calls.results([
      [1, true, [[1, 'x']], [3]],
      [2, false, 'no such track', 7, [1]],
      [99, true, 'nobody asked', [1]],
      'garbage',
    ]);
    expect(got).toEqual([
      { kind: 'value', value: [[1, 'x']] },
      { kind: 'error', code: 7, message: 'no such track' },
    ]);
    expect(calls.size).toBe(0);
  });

  test('are cancelled: told if sent, and never answered', async () => {
    const { calls, sent } = open();
    let answered = false;
    const abandon = calls.call(ask('SLOW'), () => {
      answered = true;
    });
    calls.ready();
    await soon();
    abandon();
    expect(sent.at(-1)).toEqual([[1, 1001, '', '{"invocationId":1}', 1]]);
    calls.results([[1, true, 5, [1]]]);
    expect(answered).toBe(false);
    calls.call(ask('NEVER_SENT'), () => undefined)();
    await soon();
    expect(sent).toHaveLength(2);
  });

  test('are sent again to an add-in that reloads', async () => {
    const { calls, sent } = open();
    calls.ready();
    calls.call(ask('A'), () => undefined);
    await soon();
    calls.close();
    calls.ready();
    await soon();
    expect(sent).toHaveLength(2);
    expect(sent[1]).toEqual(sent[0]);
  });

  test('large ones travel in several messages', async () => {
    const { calls, sent } = open();
    calls.ready();
    const large = 'x'.repeat(9_000_000);
    for (let i = 0; i < 4; i++) {
      calls.call(ask('A', large), () => undefined);
    }
    await soon();
    expect(sent.map(entries => entries.length)).toEqual([2, 2]);
  });
});
