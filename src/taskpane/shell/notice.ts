import type { Policy } from '../../engine';
import type { HostFailure, Written } from '../../host';
import type { Intent } from '../parts/Message';

/** What a part of the pane says in words of its own, where the pane says everything. */
export interface Told {
  readonly intent: Intent;
  readonly text: string;
  /** Problems, a line each. */
  readonly list?: readonly string[];
}

/** What the pane has to say after something was asked of Excel. */
export type Notice =
  | { readonly kind: 'wrote'; readonly written: Written }
  /** `computable`: none of the figures that its ladders need is unknown. */
  | { readonly kind: 'chosen'; readonly policy: Policy; readonly computable: boolean }
  /** `chosen`: it is now what the workbook computes with. */
  | { readonly kind: 'kept'; readonly sheet: string; readonly chosen: boolean }
  | ({ readonly kind: 'told' } & Told)
  /** `again`: what was asked can be asked again. */
  | { readonly kind: 'failed'; readonly failure: HostFailure; readonly again?: () => Promise<void> }
  /** A bug of ours; it is thrown as well. */
  | { readonly kind: 'broken' };
