import { decimal, fraction, rounded, times } from './fractions';
import type { RawPolicy, RawShare } from './raw';
import { largestRemainder, sum } from './sharing';

/** What is paid in a form: fen by agency, or why there is no such figure. */
export type FormAmounts =
  | { readonly form: string; readonly kind: 'amount'; readonly amounts: readonly bigint[] }
  | { readonly form: string; readonly kind: 'unknown' | 'in_kind' };

/** @param payouts by track, then by agency */
export function formAmounts(policy: RawPolicy, payouts: readonly (readonly bigint[])[]): FormAmounts[] {
  const agencies = [...(payouts[0] ?? []).keys()];
  const splits = splitsOf(policy, payouts, agencies);
  return (policy.forms ?? []).map(({ id: form, share }) => {
    const giving = splits.filter(({ shares }) => shares.some(each => each.form === form));
    if (giving.length === 0 && share === undefined) return { form, kind: 'in_kind' };
    if (giving.some(({ shares }) => shares.some(each => each.share.value === null))) return { form, kind: 'unknown' };
    const parts = giving.map(({ shares, fen }) => fen.map(whole => partOf(form, whole, shares)));
    return { form, kind: 'amount', amounts: agencies.map(a => sum(parts.map(part => part[a] ?? 0n))) };
  });
}

interface Split {
  readonly shares: readonly RawShare[];
  /** By agency. */
  readonly fen: readonly bigint[];
}

/** What is split by which shares: the tracks that follow the policy's together, if there are any, and each other track by its own. */
function splitsOf(policy: RawPolicy, payouts: readonly (readonly bigint[])[], agencies: readonly number[]): Split[] {
  const ofPolicy = (policy.forms ?? []).flatMap(({ id, share }) => (share === undefined ? [] : [{ form: id, share }]));
  const following = payouts.filter((_fen, t) => policy.tracks[t]?.forms === undefined);
  const together = { shares: ofPolicy, fen: agencies.map(a => sum(following.map(fen => fen[a] ?? 0n))) };
  const own = policy.tracks.flatMap(({ forms }, t) =>
    forms === undefined ? [] : [{ shares: forms, fen: payouts[t] ?? [] }],
  );
  return following.length > 0 ? [together, ...own] : own;
}

function partOf(form: string, whole: bigint, shares: readonly RawShare[]): bigint {
  const weights = shares.map(({ share }) => rounded(times(decimal(share.value ?? 0), fraction(10_000n)), 'half_up'));
  return largestRemainder(whole, weights)[shares.findIndex(share => share.form === form)] ?? 0n;
}
