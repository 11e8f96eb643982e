import type { Policy, Problem } from '../../engine';
import { readPolicyFile } from '../../engine';
import { fromWorkbook, type Unreadable } from './workbook';

/** What a chosen file came to: a policy with what is odd in it, all that is wrong with it, or why it cannot be read at all. */
export type Imported =
  | { readonly kind: 'policy'; readonly policy: Policy; readonly warnings: readonly Problem[] }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }
  | { readonly kind: 'unreadable'; readonly reason: Unreadable };

/** JSON is text, a workbook a zip archive, whatever the file is called. */
export async function importPolicy(bytes: Uint8Array): Promise<Imported> {
  const read = isArchive(bytes) ? await fromWorkbook(bytes) : readPolicyFile(new TextDecoder().decode(bytes));
  if (read.ok) return { kind: 'policy', policy: read.value, warnings: read.warnings };
  return 'reason' in read ? { kind: 'unreadable', reason: read.reason } : { kind: 'problems', problems: read.problems };
}

function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}
