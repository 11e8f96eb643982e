import type { Locale } from '../../engine';

type Unreadable =
  'empty' | 'gone' | 'encoding' | 'locked' | 'neither' | 'too_long' | 'too_large' | 'broken' | 'no_table' | 'several';

/** Every sentence of the part of the policy panel that saves policies to files and reads them. */
export interface ExchangeStrings {
  readonly why: string;
  /** Where there is nothing to export. */
  readonly importWhy: string;
  readonly exportJson: string;
  readonly exportWorkbook: string;
  readonly import: string;
  readonly copyJson: string;
  readonly saved: (file: string) => string;
  readonly notSaved: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly reading: string;
  readonly imported: (title: string, warnings: number) => string;
  readonly refused: (file: string, count: number) => string;
  readonly more: (count: number) => string;
  readonly unreadable: Readonly<Record<Unreadable, (file: string) => string>>;
}

/** Fetches one language only. */
export async function exchangeStrings(locale: Locale): Promise<ExchangeStrings> {
  switch (locale) {
    case 'zh-CN':
      return (await import(/* webpackChunkName: "exchange-zh-CN" */ './exchange.zh-CN')).exchangeZhCN;
    case 'en-US':
      return (await import(/* webpackChunkName: "exchange-en-US" */ './exchange.en-US')).exchangeEnUS;
  }
}
