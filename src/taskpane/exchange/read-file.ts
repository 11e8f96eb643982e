import type { Parsed, Policy, Problem } from '../../engine';
import { readPolicyFile } from '../../engine';
import { textOf } from './text';
import { fromWorkbook, MOST_BYTES, type Unreadable as Book } from './workbook';

/** Why a file cannot be read at all. */
export type Unreadable = Book | 'empty' | 'gone' | 'encoding' | 'locked' | 'neither' | 'too_long';

/** What a chosen file came to: a policy with what is odd in it, all that is wrong with it, or why it cannot be read at all. */
export type Imported =
  | { readonly kind: 'policy'; readonly policy: Policy; readonly warnings: readonly Problem[] }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }
  | { readonly kind: 'unreadable'; readonly reason: Unreadable };

/** A chosen file, read no further than is needed to say that it is none. */
export async function importFile(chosen: Pick<File, 'name' | 'size' | 'arrayBuffer'>): Promise<Imported> {
  if (chosen.size > MOST_BYTES) return unreadable('too_large');
  // It may have been moved since it was chosen, or be held by another program.
  const bytes = await chosen.arrayBuffer().catch(() => undefined);
  return bytes === undefined ? unreadable('gone') : importPolicy(new Uint8Array(bytes), chosen.name);
}

/** JSON is text, a workbook a zip archive, whatever the file is called; its name tells only what was meant by one that is neither. */
export async function importPolicy(bytes: Uint8Array, name = ''): Promise<Imported> {
  if (bytes.length > MOST_BYTES) return unreadable('too_large');
  if (bytes.every(isBlank)) return unreadable('empty');
  const read = beginsWith(bytes, ARCHIVE) ? await fromWorkbook(bytes) : fromText(bytes, name);
  if (read.ok) return { kind: 'policy', policy: read.value, warnings: read.warnings };
  return 'reason' in read ? unreadable(read.reason) : { kind: 'problems', problems: read.problems };
}

/** How archives begin; and how what Excel writes for a workbook with a password does, or one of before 2007. */
const ARCHIVE = [0x50, 0x4b];
const LOCKED = [0xd0, 0xcf, 0x11, 0xe0];

function fromText(bytes: Uint8Array, name: string): Parsed | { readonly ok: false; readonly reason: Unreadable } {
  if (beginsWith(bytes, LOCKED)) return { ok: false, reason: 'locked' };
  if (/\.xls[xmb]?$/i.test(name)) return { ok: false, reason: 'broken' };
  const text = textOf(bytes);
  if (text === undefined) return { ok: false, reason: 'encoding' };
  const read = readPolicyFile(text);
  if (has(read, 'policy.file_too_large')) return { ok: false, reason: 'too_long' };
  // Where it is meant for JSON, something in it is wrong; else it is another file altogether.
  if (has(read, 'policy.not_json') && !/^\s*[[{]/.test(text)) return { ok: false, reason: 'neither' };
  return read;
}

function has(read: Parsed, wanted: Problem['code']): boolean {
  return !read.ok && read.problems.some(({ code }) => code === wanted);
}

function beginsWith(bytes: Uint8Array, wanted: readonly number[]): boolean {
  return wanted.every((byte, i) => bytes[i] === byte);
}

/** White space, or nothing but the mark of an encoding. */
function isBlank(byte: number): boolean {
  return [0, 9, 10, 13, 32, 0xef, 0xbb, 0xbf, 0xfe, 0xff].includes(byte);
}

function unreadable(reason: Unreadable): Imported {
  return { kind: 'unreadable', reason };
}
