/** @jest-environment jsdom */
import { act, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import '../host/jsdom-globals';
import type { Policy } from '../../src/engine';
import { ownPoliciesZhCN as strings } from '../../src/locales/panels/own-policies.zh-CN';
import { paneZhCN } from '../../src/locales/pane.zh-CN';
import { draftKept, forgetDraft } from '../../src/taskpane/complete/kept';
import { beginning } from '../../src/taskpane/complete/progress';
import { Language } from '../../src/taskpane/parts/language';
import Completing from '../../src/taskpane/policy/Completing';
import { HalfDone } from '../../src/taskpane/policy/HalfDone';
import type { Pane } from '../../src/taskpane/shell/use-pane';
import { policyOf } from './complete/policies';

jest.mock('../../src/taskpane/parts/LadderChart', () => ({ default: () => null, __esModule: true }));

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const [february, march] = [policyOf('2023-02'), policyOf('2023-03')];
const address = "'二月'!A1:J200";
const changed: Policy = { ...february, revision: february.revision + 1 };

let place: HTMLElement;
let close: () => void = () => undefined;

async function draw(what: React.JSX.Element): Promise<void> {
  place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  close = () => {
    root.unmount();
    place.remove();
  };
  await act(async () => {
    root.render(
      <FluentProvider theme={webLightTheme}>
        <Language value={{ locale: 'zh-CN', strings: paneZhCN }}>
          <Suspense fallback={null}>{what}</Suspense>
        </Language>
      </FluentProvider>,
    );
    await settled();
  });
}

function settled(): Promise<void> {
  return new Promise(resume => setTimeout(resume, 100));
}

async function press(label: string): Promise<void> {
  const button = [...place.querySelectorAll('button')].find(({ textContent }) => textContent === label);
  if (button === undefined) throw new Error(`No button ${label}.`);
  await act(async () => {
    button.click();
    await settled();
  });
}

/** A pane on which the table of February is chosen, as it says now. */
function paneWith(policy: Policy) {
  const rewrite = jest.fn(() => Promise.resolve());
  const own = [{ name: 'MCN_OWN_1', sheet: '二月', address, version: '2023-02' }];
  const choice = { kind: 'own', policy, warnings: [], address, cells: [] };
  return { pane: { own, choice, policy, rewrite } as unknown as Pane, rewrite };
}

beforeAll(() => {
  window.scrollTo = () => undefined;
});

afterEach(() => {
  act(close);
  forgetDraft(february);
  forgetDraft(march);
});

describe('a table that was completed', () => {
  const opened = { what: 'completing', policy: february, own: 'MCN_OWN_1' } as const;
  const finish = async (): Promise<void> => {
    for (let skips = 0; skips < 6; skips++) await press('跳过');
    await press('完成');
  };

  it('asks where it is to go, from where one can go back; it may be put in the place of what was there', async () => {
    const { pane, rewrite } = paneWith(february);
    const closed = jest.fn();
    await draw(<Completing pane={pane} opened={opened} close={closed} />);
    await finish();
    expect(place.textContent).toContain(strings.whereTo('二月', false));
    await press(strings.back);
    expect(place.querySelector('h2')?.textContent).toBe('填写结果');
    await press('完成');
    await press(strings.replace);
    expect(closed).toHaveBeenCalledTimes(1);
    expect(rewrite).toHaveBeenCalledWith(expect.anything(), 'MCN_OWN_1', 'zh-CN', expect.any(Function));
  });

  it('says that what was changed on the sheet meanwhile would be replaced, too', async () => {
    await draw(<Completing pane={paneWith(changed).pane} opened={opened} close={jest.fn()} />);
    await finish();
    expect(place.textContent).toContain(strings.whereTo('二月', true));
    expect(strings.whereTo('二月', true)).not.toBe(strings.whereTo('二月', false));
  });
});

describe('completions that were left for later', () => {
  it('are each gone on with, as what they were, or given up by who says so twice', async () => {
    for (const policy of [february, march]) draftKept(policy).set(beginning(policy, '2023-03-01'), true);
    const open = jest.fn();
    await draw(<HalfDone pane={paneWith(february).pane} strings={strings} open={open} />);
    const left = (): number => place.querySelectorAll('.fui-MessageBar').length;
    expect(left()).toBe(2);
    await press(strings.goOn);
    expect(open).toHaveBeenLastCalledWith(undefined);
    await press(strings.giveUp);
    expect(left()).toBe(2);
    await press(strings.giveUpForGood);
    expect(left()).toBe(1);
    expect(place.textContent).toContain(strings.halfDone(march.title['zh-CN']));
    await press(strings.goOn);
    expect(open).toHaveBeenLastCalledWith(march);
  });

  it('are none in which nothing was entered', async () => {
    draftKept(march).set(beginning(march, '2023-03-01'), false);
    await draw(<HalfDone pane={paneWith(february).pane} strings={strings} open={jest.fn()} />);
    expect(place.querySelector('.fui-MessageBar')).toBeNull();
  });
});
