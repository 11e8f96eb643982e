import type { HostFailure } from '../../src/host';
import { explainEnUS } from '../../src/locales/panels/explain.en-US';
import { explainZhCN } from '../../src/locales/panels/explain.zh-CN';
import { galleryEnUS } from '../../src/locales/panels/gallery.en-US';
import { galleryZhCN } from '../../src/locales/panels/gallery.zh-CN';
import { paneEnUS } from '../../src/locales/pane.en-US';
import { paneZhCN } from '../../src/locales/pane.zh-CN';
import { refusalText } from '../../src/taskpane/explain/refusal';

const detail = 'GeneralException: There was an internal error while processing the request.';

/** Chinese text may hold a word of another alphabet where it is quoted, names a product or is an address. */
const unquoted = (text: string): string => text.replace(/“[^”]*”/g, '').replace(/ExcelApi [\d.]+|Excel|Enter|Esc/g, '');

describe('what Excel refused', () => {
  it.each([
    [explainZhCN, 'excel', 'Excel 拒绝了这一步：Excel 的原话是“GeneralException: There was an internal error'],
    [galleryZhCN, 'excel', 'Excel 拒绝了这一步：Excel 的原话是“GeneralException: There was an internal error'],
    [explainZhCN, 'access_denied', '（Excel 的原话是“GeneralException'],
    [galleryZhCN, 'not_found', '（Excel 的原话是“GeneralException'],
  ] as const)('is a whole Chinese sentence that quotes Excel', (strings, code, quoted) => {
    const text = refusalText({ code, detail }, paneZhCN, strings.excelSays);
    expect(text).toContain(quoted);
    expect(text).not.toContain('request.”');
    expect(unquoted(text)).not.toMatch(/[A-Za-z]/);
  });

  it.each([explainEnUS, galleryEnUS])('is quoted in English, too', ({ excelSays }) => {
    const text = refusalText({ code: 'excel', detail }, paneEnUS, excelSays);
    expect(text).toContain('Excel refused: “GeneralException: There was');
  });

  it.each<HostFailure>([
    { code: 'api_missing', detail: 'ExcelApi 1.7' },
    { code: 'cell_edit_mode', detail },
    { code: 'busy' },
  ])('is not quoted where the words are ours, or none: $code', failure => {
    const text = refusalText(failure, paneZhCN, explainZhCN.excelSays);
    expect(text).not.toContain('原话');
    expect(unquoted(text)).not.toMatch(/[A-Za-z]/);
  });
});
