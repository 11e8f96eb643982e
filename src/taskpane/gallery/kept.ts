import type { Typed } from './typed';

/** What was open and typed, kept while another panel is on show. */
export const kept: { open: string | undefined; asked: string; readonly typed: Map<string, Typed> } = {
  open: undefined,
  asked: '',
  typed: new Map(),
};
