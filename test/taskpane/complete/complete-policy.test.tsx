/** @jest-environment jsdom */
import { act, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import '../../host/jsdom-globals';
import type { Locale, Policy } from '../../../src/engine';
import { parsePolicy } from '../../../src/engine';
import { today } from '../../../src/host';
import { paneStrings } from '../../../src/locales/pane';
import CompletePolicy from '../../../src/taskpane/complete/CompletePolicy';
import { forgetDraft, halfDone } from '../../../src/taskpane/complete/kept';
import { loadWords } from '../../../src/taskpane/complete/words';
import { Language } from '../../../src/taskpane/parts/language';
import { policyOf } from './policies';

/** Charts are drawn by a browser alone. */
jest.mock('../../../src/taskpane/parts/LadderChart', () => ({ default: () => null, __esModule: true }));

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

let place: HTMLElement;
let done: Policy | undefined;
let cancelled: boolean;
let close: () => void = () => undefined;

async function open(policy: Policy, locale: Locale = 'zh-CN'): Promise<void> {
  const strings = await paneStrings(locale);
  await loadWords(locale);
  done = undefined;
  cancelled = false;
  place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  close = () => {
    root.unmount();
    place.remove();
  };
  await act(async () => {
    root.render(
      <FluentProvider theme={webLightTheme}>
        <Language value={{ locale, strings }}>
          <Suspense fallback={null}>
            <CompletePolicy
              policy={policy}
              onDone={finished => {
                done = finished;
              }}
              onCancel={() => {
                cancelled = true;
              }}
            />
          </Suspense>
        </Language>
      </FluentProvider>,
    );
    await settled();
  });
}

beforeAll(() => {
  window.scrollTo = () => undefined;
});

afterEach(() => {
  act(close);
  for (const version of ['2023-01', '2023-02', '2023-03']) forgetDraft(policyOf(version));
});

/** Lets lazy parts come, and what was put off be done. */
function settled(): Promise<void> {
  return new Promise(resume => setTimeout(resume, 20));
}

function found<E extends HTMLElement>(selector: string, at = 0): E {
  const element = place.querySelectorAll<E>(selector)[at];
  if (element === undefined) throw new Error(`Nothing is ${selector}.`);
  return element;
}

/** The field of a tier by its place, or any other by its label. */
function field(label: string): HTMLInputElement {
  const labels = [...place.querySelectorAll('label')].filter(({ textContent }) => textContent === label);
  const id = labels[0]?.htmlFor;
  return id === undefined ? found(`[aria-label^="${label}"]`) : found(`[id="${id}"]`);
}

async function type(into: HTMLInputElement | HTMLSelectElement, text: string): Promise<void> {
  await act(async () => {
    const own = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(into), 'value');
    own?.set?.call(into, text);
    into.dispatchEvent(new Event(into instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
    await settled();
  });
}

async function press(label: string): Promise<void> {
  const button = [...place.querySelectorAll('button')].find(
    each => each.textContent === label || each.getAttribute('aria-label') === label,
  );
  if (button === undefined) throw new Error(`No button ${label}.`);
  await act(async () => {
    button.click();
    await settled();
  });
}

async function paste(into: HTMLElement, text: string): Promise<void> {
  await act(async () => {
    const event = new Event('paste', { bubbles: true, cancelable: true });
    into.dispatchEvent(Object.assign(event, { clipboardData: { getData: () => text } }));
    await settled();
  });
}

/** What a screen reader says of a field besides its label. */
function describing(element: HTMLElement): string[] {
  const ids = (element.getAttribute('aria-describedby') ?? '').split(' ');
  return ids.flatMap(id => document.getElementById(id)?.textContent ?? []);
}

const text = (): string => place.textContent;
const title = (): string => found('h2').textContent;
const SOURCE = '这些数字从哪里来';

describe('completing a policy', () => {
  it('leads through February, a ladder pasted from Excel first', async () => {
    await open(policyOf('2023-02'));
    expect(title()).toBe('腰部达人孵化赛道的阶梯 (第 1 步，共 6 步)');
    expect(document.activeElement).toBe(found('h2'));
    expect(text()).toContain('按达到的最高一档发放');
    expect(text()).toContain('恰好达到门槛即按该档计');
    await paste(field('第 1 档，门槛（人）'), '人数\t奖励\r\n3\t3,000\r\n6\t8,000\r\n10\t1.5万\r\n');
    expect(text()).toContain('已粘贴 3 档。');
    const preview = found('table[aria-labelledby]').textContent;
    expect(preview).toContain('5 人3,000 元6 人8,000 元7 人8,000 元');
    expect(found('[role=img]').getAttribute('aria-label')).toContain('15,000');

    await press('下一步');
    expect(text()).toContain('还有 1 处需要改正');
    expect(document.activeElement).toBe(field(SOURCE));
    await type(field(SOURCE), '机构后台截图');
    await press('下一步');
    expect(title()).toContain('头部达人孵化赛道的阶梯');
    expect(field(SOURCE).value).toBe('机构后台截图');
    for (let skips = 0; skips < 5; skips++) await press('跳过');

    expect(title()).toBe('填写结果');
    expect(text()).toContain('这份政策现有 6 个自填的数字。');
    expect(text()).toContain('2 个未公布');
    await press('完成');
    const supplied = { status: 'supplied', source: '机构后台截图', on: today() };
    expect(done?.tracks[0]?.ladder.tiers[2]).toEqual({
      from: { value: 10, ...supplied },
      pays: { value: 15000, ...supplied },
    });
    expect(parsePolicy(done).ok).toBe(true);
  });

  it('says beside the field what is wrong, in words, and does not go on', async () => {
    await open(policyOf('2023-03'));
    await type(field(SOURCE), '后台');
    await type(field('第 2 档，门槛（人）'), '2');
    const second = field('第 2 档，门槛（人）');
    expect(second.getAttribute('aria-invalid')).toBe('true');
    expect(describing(second)).toEqual([
      '自填',
      '✕ 腰部达人孵化赛道 · 第 2 档 · 门槛（人）：门槛 2 没有高于上一档的 3。请让各档门槛逐级升高。',
    ]);
    expect(describing(field('第 3 档，门槛（人）'))).toEqual(['示例']);
    await press('下一步');
    expect(title()).toContain('第 1 步');
    expect(document.activeElement).toBe(second);
    await type(second, '很多');
    expect(text()).toContain('“很多”不是数字');
    await type(second, '7');
    await press('下一步');
    expect(title()).toContain('第 2 步');
    await press('上一步');
    expect(field('第 2 档，门槛（人）').value).toBe('7');
  });

  it('does not go on with half a tier: it says at the empty field what is missing', async () => {
    await open(policyOf('2023-02'));
    await type(field(SOURCE), '后台');
    await type(field('第 1 档，门槛（人）'), '3');
    const pays = field('第 1 档，奖励（元）');
    expect(pays.getAttribute('aria-invalid')).toBe('false');
    await press('下一步');
    expect(title()).toContain('第 1 步');
    expect(text()).toContain('还有 1 处需要改正');
    expect(document.activeElement).toBe(pays);
    expect(describing(pays)).toContain('✕ 请填写这一档的奖励，或删除这一档。');
    await type(pays, '3000');
    await press('下一步');
    expect(title()).toContain('第 2 步');
  });

  it('takes illustrative numbers for supplied ones only if they are confirmed', async () => {
    const march = policyOf('2023-03');
    await open(march, 'en-US');
    await press('Next');
    expect(text()).toContain('Nothing has been filled in here yet.');
    await act(async () => {
      found('input[type=checkbox]').click();
      await settled();
    });
    await type(field('Where the numbers are from'), 'portal');
    await press('Next');
    for (let skips = 0; skips < 7; skips++) await press('Skip');
    expect(text()).toContain('This policy has 8 supplied numbers.');
    await press('Done');
    const statuses = done?.tracks.map(({ ladder }) => ladder.tiers[0]?.pays.status);
    expect(statuses).toEqual(['supplied', 'illustrative', 'illustrative']);
    expect(done?.tracks[0]?.caps).toEqual(march.tracks[0]?.caps);
  });

  it('speaks of the box that confirms only where it is', async () => {
    await open(policyOf('2023-03'));
    await press('下一步');
    expect(text()).toContain('如果现有数字就是真实的，请勾选确认');
    act(close);
    await open(policyOf('2023-02'));
    for (let skips = 0; skips < 5; skips++) await press('跳过');
    expect(title()).toContain('日期');
    await press('下一步');
    expect(text()).toContain('这一步还没有填写。请填写，也可以跳过。');
    expect(place.querySelector('input[type=checkbox]')).toBeNull();
  });

  it('adds and removes tiers, with the focus where one types on', async () => {
    await open(policyOf('2023-03'));
    await press('增加一档');
    expect(document.activeElement).toBe(field('第 5 档，门槛（人）'));
    await type(field('第 5 档，门槛（人）'), '30');
    await act(async () => {
      field('第 5 档，奖励（元）').focus();
      field('第 5 档，奖励（元）').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
      await settled();
    });
    expect(document.activeElement).toBe(field('第 6 档，奖励（元）'));
    await press('删除第 2 档');
    expect(document.activeElement).toBe(field('第 2 档，门槛（人）'));
    expect(field('第 2 档，门槛（人）').value).toBe('10');
  });

  it('begins with the tracks of another month, where none are known', async () => {
    await open(policyOf('2023-01'));
    expect(title()).toContain('赛道');
    expect(text()).toContain('头部达人成长赛道');
    await press('下一步');
    expect(title()).toContain('腰部达人孵化赛道的阶梯 (第 2 步，共 10 步)');
    expect(field('第 1 档，门槛（人）').value).toBe('');
    await press('取消');
    expect(cancelled).toBe(true);
  });

  it('asks before other tracks make entries void', async () => {
    await open(policyOf('2023-01'));
    await press('下一步');
    await type(field('第 1 档，门槛（人）'), '3');
    await press('上一步');
    await press('下一步');
    expect(field('第 1 档，门槛（人）').value).toBe('3');
    await press('上一步');
    await type(found<HTMLSelectElement>('select'), 'dy-life-mcn-2023-02');
    await press('下一步');
    expect(text()).toContain('换了赛道就要重新填写');
    await press('不换，继续');
    expect(field('第 1 档，门槛（人）').value).toBe('3');
    await press('上一步');
    await press('跳过');
    await press('换赛道，重新填写');
    expect(halfDone()).toEqual([]);
  });

  it('is found as it was left, and begins anew once it is cancelled or kept', async () => {
    const leftAt = (step: string): void => {
      expect(title()).toContain(step);
      act(close);
    };
    await open(policyOf('2023-02'));
    await press('跳过');
    await type(field(SOURCE), '后台');
    leftAt('第 2 步');
    await open(policyOf('2023-03'));
    leftAt('第 1 步');
    // Read again, it is another object that says the same.
    await open(JSON.parse(JSON.stringify(policyOf('2023-02'))) as Policy);
    expect(field(SOURCE).value).toBe('后台');
    await press('取消');
    await press('放弃');
    leftAt('第 2 步');
    await open(policyOf('2023-02'));
    for (let skips = 0; skips < 6; skips++) await press('跳过');
    await press('完成');
    leftAt('填写结果');
    await open(policyOf('2023-02'));
    leftAt('填写结果');
    forgetDraft(policyOf('2023-02'));
    await open(policyOf('2023-02'));
    expect(title()).toContain('第 1 步');
  });

  it('is given up only by who says so, if anything was typed; and can be left for later', async () => {
    await open(policyOf('2023-02'));
    await press('跳过');
    expect(halfDone()).toEqual([]);
    await type(field('第 1 档，门槛（人）'), '3');
    await press('取消');
    expect(cancelled).toBe(false);
    expect(text()).toContain('已填写的内容不会保留');
    await press('接着填写');
    expect(text()).not.toContain('已填写的内容不会保留');
    expect(document.activeElement?.textContent).toBe('取消');
    expect(halfDone().map(({ policy }) => policy)).toEqual([policyOf('2023-02')]);
    await press('稍后继续');
    expect(cancelled).toBe(true);
    act(close);
    await open(policyOf('2023-02'));
    expect(field('第 1 档，门槛（人）').value).toBe('3');
    await press('取消');
    await press('放弃');
    expect(cancelled).toBe(true);
    expect(halfDone()).toEqual([]);
  });

  it('leaves the focus at the tab by which one came back, and takes it at the next step', async () => {
    const tab = document.body.appendChild(document.createElement('button'));
    tab.setAttribute('role', 'tab');
    tab.focus();
    await open(policyOf('2023-02'));
    expect(document.activeElement).toBe(tab);
    tab.remove();
    await press('跳过');
    expect(document.activeElement).toBe(found('h2'));
  });

  it('leads from what remains back to its step', async () => {
    await open(policyOf('2023-02'));
    for (let skips = 0; skips < 6; skips++) await press('跳过');
    await press('去填写：各等级积分');
    expect(title()).toContain('各等级积分 (第 4 步');
  });
});
