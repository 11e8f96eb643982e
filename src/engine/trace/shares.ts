import type { Cap, Overflow } from '../policy/rule-types';
import type { Input } from './step';
import { figure } from './step';

/** Some amounts that were held to a cap together, in the order in which they are served. Fen. */
export interface Sharing {
  readonly before: ArrayLike<number>;
  readonly after: ArrayLike<number>;
  readonly cap: number;
  readonly overflow: Overflow;
}

/**
 * What each of them was worked out from: its reward, what those who get something have together, and the cap; what taken back from
 * others makes room for and what went to those before it, where there is such; and what is then left to share.
 *
 * @example sharesOf({ before: [30, 40, -10], after: [26, 34, -10], cap: 50, overflow: 'pro_rata' })(0) // 30, of 70, cap 50 + 10 = 60
 */
export function sharesOf({ before, after, cap, overflow }: Sharing): (i: number) => readonly Input[] {
  const used = new Float64Array(before.length);
  let together = 0;
  let back = 0;
  let spent = 0;
  for (let i = 0; i < before.length; i++) {
    const amount = before[i] as number;
    if (overflow === 'in_order') used[i] = spent;
    together += Math.max(amount, 0);
    back += Math.max(-amount, 0);
    spent += Math.max(after[i] as number, 0);
  }
  return i => {
    const earlier = used[i] as number;
    return [
      figure('reward', before[i] as number, 'fen'),
      figure('together', together, 'fen'),
      figure('cap', cap, 'fen'),
      ...(back === 0 ? [] : [figure('back', back, 'fen')]),
      ...(earlier === 0 ? [] : [figure('used', earlier, 'fen')]),
      ...(back === 0 && earlier === 0 ? [] : [figure('left', cap + back - earlier, 'fen')]),
    ];
  };
}

export function overflowOf(cap: Pick<Cap, 'overflow'> | undefined): Overflow {
  return cap?.overflow?.value ?? 'pro_rata';
}
