import { largestRemainder } from '../money/allocate';
import type { Form, Policy } from '../policy/types';
import type { Roster } from '../roster/roster';
import type { TrackResult } from './track';

/** What is paid in one form. `unknown`: the split is not known, so there is no amount. `in_kind`: not money at all. */
export interface FormResult {
  readonly form: Form;
  readonly kind: 'amount' | 'unknown' | 'in_kind';
  /** By agency, fen; only of an `amount`. */
  readonly amounts: Float64Array | undefined;
}

/** Some tracks whose payouts are split alike: the share of each form in millionths, or undefined where it is unknown. */
interface Split {
  readonly tracks: readonly TrackResult[];
  readonly shares: ReadonlyMap<string, number | undefined>;
}

/**
 * Splits what each agency is paid into the policy's forms, to the fen: the tracks that follow the policy's split as one sum, each track
 * with a split of its own by itself. Largest remainder, ties to the earlier form.
 */
export function splitForms(policy: Policy, tracks: readonly TrackResult[], roster: Roster): readonly FormResult[] {
  const splits = splitsOf(policy, tracks);
  return policy.forms.map(form => {
    const sharing = splits.filter(({ shares }) => shares.has(form.id));
    if (sharing.length === 0)
      return {
        form,
        kind: form.share === undefined ? 'in_kind' : 'amount',
        amounts: form.share === undefined ? undefined : new Float64Array(roster.agencies.length),
      };
    if (sharing.some(({ shares }) => [...shares.values()].includes(undefined)))
      return { form, kind: 'unknown', amounts: undefined };
    const amounts = new Float64Array(roster.agencies.length);
    for (const split of sharing)
      for (const a of amounts.keys()) amounts[a] = (amounts[a] as number) + partOf(split, form.id, a);
    return { form, kind: 'amount', amounts };
  });
}

/** A track without a split of its own has its part in the first one, and in its own no share. */
function splitsOf(policy: Policy, tracks: readonly TrackResult[]): readonly Split[] {
  const shared = policy.forms.flatMap(({ id, share }) => (share === undefined ? [] : [{ form: id, share }]));
  const following = tracks.filter(({ track }) => track.forms === undefined);
  return [
    { tracks: following, shares: millionths(shared) },
    ...tracks.map(result => ({ tracks: [result], shares: millionths(result.track.forms ?? []) })),
  ].filter(split => split.tracks.length > 0);
}

function millionths(shares: readonly { readonly form: string; readonly share: { readonly value: number | null } }[]) {
  return new Map(
    shares.map(
      ({ form, share }) => [form, share.value === null ? undefined : Math.round(share.value * 10_000)] as const,
    ),
  );
}

function partOf({ tracks, shares }: Split, form: string, agency: number): number {
  const sum = tracks.reduce((all, { payout }) => all + (payout[agency] as number), 0);
  const weights = Float64Array.from(shares.values(), share => share ?? 0);
  const part = largestRemainder(Math.abs(sum), weights)[[...shares.keys()].indexOf(form)] ?? 0;
  return sum < 0 ? 0 - part : part;
}
