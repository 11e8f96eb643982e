import type { Policy } from '../../engine';
import { digestOf } from '../../functions/policy-view/digest';
import type { Progress } from './progress';

/** Half-done completions by the digest of the policy, kept while another panel is on show. */
const drafts = new Map<string, Progress>();

/** Where one policy's draft is kept. */
export interface Draft {
  readonly get: () => Progress | undefined;
  readonly set: (progress: Progress) => void;
}

export function draftKept(policy: Policy): Draft {
  const digest = digestOf(policy);
  return {
    get: () => drafts.get(digest),
    set: progress => {
      drafts.set(digest, progress);
    },
  };
}

/** Cancelled, or in the workbook: it begins anew. @param policy as it was before anything was entered */
export function forgetDraft(policy: Policy): void {
  drafts.delete(digestOf(policy));
}
