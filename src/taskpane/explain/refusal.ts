import type { HostCode, HostFailure } from '../../host';
import type { PaneStrings } from '../../locales/pane';
import { failureText } from '../parts/NoticeBar';

/** Failures whose detail is what Excel said; it says so in whatever language it likes. */
const QUOTED: readonly HostCode[] = ['excel', 'not_found', 'access_denied'];

/**
 * What Excel did not do, with its own words introduced as such: the technical detail stays, and the sentence is whole in the pane's
 * language.
 *
 * @param quote introduces them
 */
export function refusalText(failure: HostFailure, pane: PaneStrings, quote: (words: string) => string): string {
  const { code, detail } = failure;
  if (detail === undefined || !QUOTED.includes(code)) return failureText(failure, pane);
  return failureText({ ...failure, detail: quote(detail.replace(/[.。]$/, '')) }, pane);
}
