import type { Begun, Existing, HostFailure, RosterNote, TableName, Taken } from '../../host';
import type { Chosen } from './columns';
import type { Checked } from './problems';

/** What is being done. `share`: how much of it, up to 1, where that is known. */
export interface Doing {
  readonly what: 'taking' | 'reading' | 'checking' | 'computing' | 'writing';
  readonly share?: number;
  readonly cancellable: boolean;
}

/** What is to be said after something was asked. */
export type Said =
  | { readonly kind: 'put'; readonly sheet: string; readonly asValues: boolean; readonly updated: boolean }
  | { readonly kind: 'cancelled'; readonly left?: string }
  /** The roster has problems: they are listed, and nothing was inserted. */
  | { readonly kind: 'problems'; readonly count: number }
  /** The roster is well, but the policy has numbers that nobody has published; nothing was inserted. */
  | { readonly kind: 'gaps' }
  /** This Excel lacks what the panel needs. */
  | { readonly kind: 'too_old' }
  | { readonly kind: 'in_the_way'; readonly where: string }
  /** What the roster's headers were is elsewhere now. */
  | { readonly kind: 'moved'; readonly where: string }
  | { readonly kind: 'failed'; readonly failure: HostFailure; readonly left?: string; readonly damaged?: string }
  /** A bug of ours; it is thrown as well. */
  | { readonly kind: 'broken' };

export interface TakenRoster extends Taken {
  readonly chosen: Chosen;
  readonly notes: readonly RosterNote[];
}

export interface CalculateState {
  readonly tables: readonly TableName[];
  readonly roster: TakenRoster | undefined;
  /** Undefined: not checked yet, or not since something changed. */
  readonly checked: Checked | undefined;
  readonly doing: Doing | undefined;
  readonly said: Said | undefined;
  /** Runs again what has failed. */
  readonly again: (() => Promise<void>) | undefined;
  /** The result sheet that is there already: the user is asked whether to update it. */
  readonly asking: Existing | undefined;
  /** A begun sheet that Excel did not let go of: it is removed before anything else is begun. */
  readonly left: Begun | undefined;
}

export const NOTHING: CalculateState = {
  tables: [],
  roster: undefined,
  checked: undefined,
  doing: undefined,
  said: undefined,
  again: undefined,
  asking: undefined,
  left: undefined,
};
