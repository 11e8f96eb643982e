import { calculateStore, Store } from '../calculate/store';
import type { Comparable } from './sides';
import type { Computed } from './work';

/** What the comparison is about. It lives as long as the page, so that a look at another panel loses nothing. */
export const store = new Store();

export const kept: {
  picked: Picked;
  computed: Computed | undefined;
  /** The side whose open numbers are being entered. */
  completing: Comparable | undefined;
} = { picked: {}, computed: undefined, completing: undefined };

/** By their keys; a side that the user has not chosen is suggested. */
export interface Picked {
  readonly a?: string;
  readonly b?: string;
}

let known = '';

/** The roster that the calculate panel has taken is the one that is compared on, until another is taken here. */
export function followRoster(): () => void {
  const follow = (): void => {
    const { roster } = calculateStore.get();
    const said = JSON.stringify([roster?.place, roster?.chosen]);
    if (said === known) return;
    known = said;
    store.set({ roster });
  };
  follow();
  return calculateStore.follow(follow);
}
