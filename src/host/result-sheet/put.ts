import type { HostFailure } from '../outcome';
import type { Begun } from './sheets';

/** What became of a result sheet. Nothing half written stays, but for a sheet `left` that Excel did not let go of. */
export type Put =
  | { readonly kind: 'put'; readonly sheet: string }
  | { readonly kind: 'cancelled'; readonly left?: Begun }
  /** Cells of the user's, at this address, are where the sheet is to be written; it is as it was. */
  | { readonly kind: 'in_the_way'; readonly where: string }
  | {
      readonly kind: 'failed';
      readonly failure: HostFailure;
      readonly left?: Begun;
      /** The sheet that could not be given back all that it held. */
      readonly damaged?: string;
    };
