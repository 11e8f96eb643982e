import type { Policy } from '../../engine';

/** What has taken the panel's place, and stays open while another panel is on show. */
export type Opened =
  | { readonly what: 'comparing' }
  /** @param own the name of the workbook's own that it was, if it was one */
  | { readonly what: 'completing'; readonly policy: Policy; readonly own: string | undefined };

/** Opens it. @param policy to complete another than the one on show */
export type Open = (what: Opened['what'], policy?: Policy) => void;

export const kept: { opened: Opened | undefined } = { opened: undefined };
