import type { Policy } from '../../engine';
import { digestOf } from '../../functions/policy-view/digest';
import type { Progress } from './progress';

interface Half {
  readonly progress: Progress;
  /** Whether anything would be lost with it. */
  readonly hasEntries: boolean;
}

/** Half-done completions by the digest of the policy, kept while something else is on show. */
const drafts = new Map<string, Half>();

/** Where one policy's draft is kept. */
export interface Draft {
  readonly get: () => Progress | undefined;
  readonly set: (progress: Progress, hasEntries: boolean) => void;
}

export function draftKept(policy: Policy): Draft {
  const digest = digestOf(policy);
  return {
    get: () => drafts.get(digest)?.progress,
    set: (progress, hasEntries) => {
      drafts.set(digest, { progress, hasEntries });
    },
  };
}

/** A completion in which something was typed, and which nobody has finished. */
export interface HalfDone {
  readonly digest: string;
  /** As it was before anything was entered. */
  readonly policy: Policy;
}

/** Those that there are, in the order in which they were begun. */
export function halfDone(): readonly HalfDone[] {
  return [...drafts].flatMap(([digest, { progress, hasEntries }]) =>
    hasEntries ? [{ digest, policy: progress.policy }] : [],
  );
}

/** Given up, or in the workbook: it begins anew. @param policy as it was before anything was entered */
export function forgetDraft(policy: Policy): void {
  drafts.delete(digestOf(policy));
}
