/**
 * The pane's doings over a workbook in memory, with Microsoft's own client between them; to be used in jsdom, without src/host/watch: events
 * come to pages alone.
 */
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import '../host/jsdom-globals';
import { paneZhCN } from '../../src/locales/pane.zh-CN';
import { Language } from '../../src/taskpane/parts/language';
import { usePane, type Pane } from '../../src/taskpane/shell/use-pane';
import { openWorkbook, type Workbook } from '../host/roster-office';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

export interface OwnPane<T> {
  readonly book: Workbook;
  /** As it is now. */
  readonly pane: () => Pane;
  /** What hangs on it, as it is now. */
  readonly more: () => T;
  /** Does something, and lets all that follows from it come about. */
  readonly after: (task: () => unknown) => Promise<void>;
  /** Looks at the workbook again, as when the user comes back to the pane. */
  readonly look: () => Promise<void>;
  /** Their names. */
  readonly sheets: () => readonly string[];
  readonly close: () => void;
}

/** @param use what hangs on the pane: a hook; @param book left out: a new one */
export async function openOwnPane<T>(
  use: (pane: Pane) => T,
  book: Workbook = openWorkbook([['达人'], ['甲']]),
): Promise<OwnPane<T>> {
  let pane: Pane | undefined;
  let more: T | undefined;
  function Probe(): null {
    pane = usePane();
    more = use(pane);
    return null;
  }
  const root = createRoot(document.createElement('div'));
  const after = async (task: () => unknown): Promise<void> => {
    await act(async () => {
      await task();
      await settled();
    });
  };
  await after(() => {
    root.render(
      <Language value={{ locale: 'zh-CN', strings: paneZhCN }}>
        <Probe />
      </Language>,
    );
  });
  return {
    book,
    pane: () => there(pane),
    more: () => there(more),
    after,
    look: () => after(() => window.dispatchEvent(new Event('focus'))),
    sheets: () => book.port.sheets().map(({ name }) => name),
    close: () => {
      act(() => {
        root.unmount();
      });
    },
  };
}

function settled(): Promise<void> {
  return new Promise(resume => setTimeout(resume, 60));
}

function there<V>(value: V | undefined): V {
  if (value === undefined) throw new Error('It has not been drawn.');
  return value;
}
