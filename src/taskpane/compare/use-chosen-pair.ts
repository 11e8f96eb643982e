import { useState } from 'react';
import type { Pane } from '../shell/use-pane';
import { kept, type Picked } from './kept';
import { suggested, type Comparable, type Pair } from './sides';
import type { Comparables } from './use-comparables';

export interface ChosenPair {
  /** The keys on show; of a policy that is no more, none is chosen. */
  readonly picked: { readonly a: string; readonly b: string };
  readonly pick: (change: Picked) => void;
  /** Undefined: both sides are one policy, or a side is missing. */
  readonly pair: Pair | undefined;
}

export function useChosenPair({ library, own }: Comparables, { choice, policy, own: listed }: Pane): ChosenPair {
  const [wanted, setWanted] = useState(kept.picked);
  const all: readonly Comparable[] = [...library, ...own];
  const chosen =
    choice.kind === 'own' ? listed.find(({ address }) => address === choice.address)?.name : policy.version;
  const propose = suggested(all, chosen);
  const find = (key: string | undefined): Comparable | undefined => all.find(each => each.key === key);
  const b = find(wanted.b) ?? find(propose.b);
  // What is suggested goes with the other side, wherever that comes from.
  const a = find(wanted.a) ?? find(wanted.b === undefined ? propose.a : suggested(all, wanted.b).a);
  const pick = (change: Picked): void => {
    const next = { ...(a && { a: a.key }), ...(b && { b: b.key }), ...change };
    kept.picked = next;
    setWanted(next);
  };
  const pair = a === undefined || b === undefined || a.key === b.key ? undefined : ([a, b] as const);
  return { picked: { a: a?.key ?? '', b: b?.key ?? '' }, pick, pair };
}
