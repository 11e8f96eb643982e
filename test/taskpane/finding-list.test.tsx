/** @jest-environment jsdom */
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import '../host/jsdom-globals';
import { FindingList, type Finding } from '../../src/taskpane/parts/FindingList';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

let place: HTMLElement;
let close: () => void = () => undefined;

function draw(findings: readonly Finding[], rest?: string): void {
  place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  close = () => {
    root.unmount();
    place.remove();
  };
  act(() => {
    root.render(
      <FluentProvider theme={webLightTheme}>
        <FindingList findings={findings} severity="error" rest={rest} />
      </FluentProvider>,
    );
  });
}

afterEach(() => {
  act(close);
});

const lines = (): string[] => [...place.querySelectorAll('li')].map(({ textContent }) => textContent);

describe('what was found', () => {
  it('is a list in its order, each with what to do; what is not listed is counted last', () => {
    draw(
      [
        { what: '甲错了。', remedy: '改甲。', more: '另有 2 处。' },
        { what: '乙错了。', remedy: '改乙。' },
      ],
      '另有 9 处未列出。',
    );
    expect(place.querySelectorAll('ol')).toHaveLength(1);
    expect(lines()).toEqual(['甲错了。改甲。另有 2 处。', '乙错了。改乙。', '另有 9 处未列出。']);
  });

  it('leads to its cell by a button that says where; what leads nowhere is no button', () => {
    const go = jest.fn();
    draw([
      { what: '甲错了。', remedy: '改甲。', leads: { label: '转到 C3', go } },
      { what: '乙错了。', remedy: '改乙。' },
    ]);
    const buttons = place.querySelectorAll('button');
    expect([...buttons].map(({ textContent, type }) => [textContent, type])).toEqual([
      ['转到 C3甲错了。改甲。', 'button'],
    ]);
    act(() => {
      buttons[0]?.click();
    });
    expect(go).toHaveBeenCalledTimes(1);
  });

  it('shows texts as texts', () => {
    draw([{ what: '<b>x</b>', remedy: '' }]);
    expect(place.querySelector('b')).toBeNull();
    expect(lines()).toEqual(['<b>x</b>']);
  });
});
