import { compileLadder, type Policy } from '../../engine';
import type { HostFailure, Written } from '../../host';
import type { Intent } from '../parts/Message';
import type { Choice, Own } from './choice';

/** What a part of the pane says in words of its own, where the pane says everything. */
export interface Told {
  readonly intent: Intent;
  readonly text: string;
  /** Problems, a line each. */
  readonly list?: readonly string[];
  /** The name of the workbook's own policy that was kept and chosen: once that is no longer so, it is not said any more. */
  readonly about?: string;
}

/** A policy's sheet as it was left: begun and not let go of by Excel, kept but not chosen, or perhaps half overwritten. */
export type HowLeft = 'begun' | 'unchosen' | 'half';

/** What the pane has to say after something was asked of Excel. */
export type Notice =
  | { readonly kind: 'wrote'; readonly written: Written }
  /** `computable`: none of the figures that its ladders need is unknown. */
  | { readonly kind: 'chosen'; readonly policy: Policy; readonly computable: boolean }
  /** `name` among the workbook's own; `uses`: what the workbook computes with now. */
  | {
      readonly kind: 'kept';
      readonly name: string;
      readonly sheet: string;
      readonly uses: 'it' | 'another' | 'none';
    }
  | ({ readonly kind: 'told' } & Told)
  /** `again`: what was asked can be asked again. */
  | {
      readonly kind: 'failed';
      readonly failure: HostFailure;
      readonly again?: () => Promise<void>;
      /** A sheet that the user should know of all the same. */
      readonly sheet?: { readonly name: string; readonly how: HowLeft };
    }
  /** A bug of ours; it is thrown as well. */
  | { readonly kind: 'broken' };

/** Whether a policy has none of the figures unknown that its ladders need. */
export function isComputable(policy: Policy): boolean {
  return policy.tracks.length > 0 && policy.tracks.every(track => compileLadder(policy, track).ok);
}

/** Whether what is said of a policy is so still: the user may have changed, renamed or deleted its sheet, or chosen another. */
export function holds(notice: Notice, choice: Choice, own: readonly Own[]): boolean {
  const isSound = (name: string, chosen: boolean): boolean => {
    const found = own.find(each => each.name === name);
    if (found?.version === undefined) return false;
    return !chosen || (choice.kind === 'own' && choice.address === found.address);
  };
  switch (notice.kind) {
    case 'chosen': {
      if (choice.kind !== 'library' && choice.kind !== 'own') return false;
      const { title, version } = choice.policy;
      const { policy, computable } = notice;
      const isSame = version === policy.version && title['zh-CN'] === policy.title['zh-CN'];
      return isSame && isComputable(choice.policy) === computable;
    }
    case 'kept':
      return isSound(notice.name, notice.uses === 'it') && own.some(({ sheet }) => sheet === notice.sheet);
    case 'told':
      return notice.about === undefined || isSound(notice.about, true);
    case 'wrote':
    case 'failed':
    case 'broken':
      return true;
  }
}

/** Whether it is about what the user did in one panel alone: it goes with that. What went wrong stays until it has been seen. */
export function isPassing(notice: Notice): boolean {
  switch (notice.kind) {
    case 'wrote':
    case 'chosen':
    case 'kept':
      return true;
    case 'told':
      return notice.intent !== 'error';
    case 'failed':
    case 'broken':
      return false;
  }
}
