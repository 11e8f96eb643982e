/** What every browser has and jsdom has not; to be imported before the workbook. */
import { TextDecoder, TextEncoder } from 'node:util';

Object.assign(globalThis, { TextDecoder, TextEncoder });
