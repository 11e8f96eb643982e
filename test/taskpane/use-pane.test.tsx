/** @jest-environment jsdom */
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { usePane, type Pane } from '../../src/taskpane/shell/use-pane';
import { book, closeBook, openBook, type FakeBook } from '../host/fake-excel';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const roster = [
  ['达人', '机构', '等级'],
  ['甲', '聚亮文化', 'Lv4'],
];

let fake: FakeBook;
let pane: Pane;
let close: () => void;

function Probe(): null {
  pane = usePane();
  return null;
}

beforeEach(async () => {
  jest.useFakeTimers();
  fake = openBook(
    book(
      roster.map(row => [...row]),
      { row: 0, column: 0, rows: 2, columns: 3 },
    ),
  );
  const root = createRoot(document.createElement('div'));
  close = () => {
    root.unmount();
  };
  await act(async () => {
    root.render(<Probe />);
    await jest.advanceTimersByTimeAsync(0);
  });
});

afterEach(() => {
  act(close);
  closeBook();
  jest.useRealTimers();
});

async function write(): Promise<void> {
  await act(async () => {
    const written = pane.write();
    await jest.advanceTimersByTimeAsync(60_000);
    await written;
  });
}

describe('the pane’s doings', () => {
  it('say where the formula is, and that it stands there already', async () => {
    await write();
    expect(pane.notice).toMatchObject({ kind: 'wrote', written: { target: 'Sheet1!E1', there: false } });
    await write();
    expect(pane.notice).toMatchObject({ kind: 'wrote', written: { target: 'Sheet1!E1', there: true } });
    expect(pane.busy).toBeUndefined();
  });

  it('give the button back after a bug, say that something went wrong, and leave the bug thrown', async () => {
    Object.assign(globalThis, { Excel: { run: () => Promise.reject(new TypeError('a bug')) } });
    await act(async () => {
      await expect(pane.write()).rejects.toThrow('a bug');
    });
    expect(pane.busy).toBeUndefined();
    expect(pane.notice).toEqual({ kind: 'broken' });
  });

  it('follow a choice of policy that was changed elsewhere, as soon as the user moves', async () => {
    expect(pane.choice).toEqual({ kind: 'none' });
    fake.names.set('MCN_POLICY', { formula: '="1999-12"', type: 'String', value: '1999-12' });
    expect(fake.handlers.length).toBe(3);
    await act(async () => {
      for (const handler of fake.handlers) await handler();
      await jest.advanceTimersByTimeAsync(1000);
    });
    expect(pane.choice).toEqual({ kind: 'other', value: '1999-12' });
  });
});
