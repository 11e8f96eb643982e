import { localeOf } from '../../src/host/language';

describe('the language to answer in', () => {
  it.each([
    ['zh-CN', 'zh-CN'],
    ['zh-TW', 'zh-CN'],
    ['ZH', 'zh-CN'],
    ['en-US', 'en-US'],
    ['ja-JP', 'en-US'],
    ['', 'en-US'],
  ])('%s → %s', (language, locale) => {
    expect(localeOf(language)).toBe(locale);
  });
});
