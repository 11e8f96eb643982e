import type { HostFailure } from '../../src/host';
import { paneEnUS } from '../../src/locales/pane.en-US';
import { paneZhCN } from '../../src/locales/pane.zh-CN';
import { failureText } from '../../src/taskpane/parts/NoticeBar';

const detail = 'GeneralException: There was an internal error while processing the request.';

/** Chinese text may hold a word of another alphabet where it is quoted, names a product or is an address. */
const unquoted = (text: string): string => text.replace(/“[^”]*”/g, '').replace(/ExcelApi [\d.]+|Excel|Enter|Esc/g, '');

describe('what Excel refused', () => {
  it.each([
    ['excel', 'Excel 拒绝了这一步：Excel 的原话是“GeneralException: There was an internal error'],
    ['access_denied', '（Excel 的原话是“GeneralException'],
    ['not_found', '（Excel 的原话是“GeneralException'],
  ] as const)('is a whole Chinese sentence that quotes Excel: %s', (code, quoted) => {
    const text = failureText({ code, detail }, paneZhCN);
    expect(text).toContain(quoted);
    expect(text).not.toContain('request.”');
    expect(unquoted(text)).not.toMatch(/[A-Za-z]/);
  });

  it('is quoted in English, too', () => {
    const text = failureText({ code: 'excel', detail }, paneEnUS);
    expect(text).toContain('Excel refused: “GeneralException: There was');
  });

  it.each<HostFailure>([
    { code: 'api_missing', detail: 'ExcelApi 1.7' },
    { code: 'cell_edit_mode', detail },
    { code: 'busy' },
    { code: 'not_found' },
  ])('is not quoted where the words are ours, or none: $code', failure => {
    const text = failureText(failure, paneZhCN);
    expect(text).not.toContain('原话');
    expect(unquoted(text)).not.toMatch(/[A-Za-z]/);
  });
});
