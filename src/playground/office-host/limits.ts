/** What Excel on the web carries at most, as Microsoft documents it; its own code for each is refused with. */
export interface Limits {
  /** Of the text of one request, and of the text of its answer. */
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** Of one range that is read. */
  readonly cellsPerRead: number;
}

const MEGABYTE = 1024 * 1024;

export const WEB_LIMITS: Limits = {
  requestBytes: 5 * MEGABYTE,
  responseBytes: 5 * MEGABYTE,
  cellsPerRead: 5_000_000,
};

const encoder = new TextEncoder();

/** Whether a text is longer than so many bytes; most texts are told without encoding them. */
export function exceeds(text: string, bytes: number): boolean {
  return text.length > bytes || (text.length * 3 > bytes && encoder.encode(text).length > bytes);
}
