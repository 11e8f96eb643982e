/** @jest-environment jsdom */
import { renderToStaticMarkup } from 'react-dom/server';
import { calculateEnUS } from '../../src/locales/panels/calculate.en-US';
import { calculateZhCN } from '../../src/locales/panels/calculate.zh-CN';
import { paneEnUS } from '../../src/locales/pane.en-US';
import { paneZhCN } from '../../src/locales/pane.zh-CN';
import { ColumnChooser } from '../../src/taskpane/calculate/ColumnChooser';
import type { Chosen } from '../../src/taskpane/calculate/columns';
import { Language } from '../../src/taskpane/parts/language';
import { march2023 } from '../engine/march';

const HEADERS = ['达人ID', '机构', '期初等级', '期末等级', '基期GMV', '本期GMV', '绑定日期', '解绑日期', '报名日期'];
const place = { sheet: '名单', address: 'A1:I9', row: 0, column: 0, rows: 9, columns: HEADERS.length };

function drawn(locale: 'zh-CN' | 'en-US', headers: readonly string[], chosen: Chosen): string {
  const [strings, own] = locale === 'zh-CN' ? [paneZhCN, calculateZhCN] : [paneEnUS, calculateEnUS];
  const roster = { place, headers, chosen, notes: [], goesOn: false };
  return renderToStaticMarkup(
    <Language.Provider value={{ locale, strings }}>
      <ColumnChooser
        policy={march2023()}
        roster={roster as never}
        strings={own}
        disabled={false}
        choose={() => undefined}
      />
    </Language.Provider>,
  );
}

const SAID = { 'zh-CN': '所有机构都按已报名计算', 'en-US': 'everyone counts as signed up' } as const;

test.each(['zh-CN', 'en-US'] as const)(
  'a roster without its sign-up dates: what that comes to is said in %s',
  locale => {
    expect(drawn(locale, HEADERS, {})).not.toContain(SAID[locale]);
    expect(drawn(locale, HEADERS, { enrolled_on: 'none' })).toContain(SAID[locale]);
    expect(drawn(locale, HEADERS.slice(0, -1), {})).toContain(SAID[locale]);
    // Which of two it is has to be chosen: nothing is left out yet.
    expect(drawn(locale, [...HEADERS, '报名时间'], {})).not.toContain(SAID[locale]);
  },
);
