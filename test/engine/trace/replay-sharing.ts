import type { Step } from '../../../src/engine';
import { amount, figures, holds, least, magnitude, must, named, positive, same, sum } from './lines';

/** What everybody has on every track so far: by track, whose kind, and row. Fen. */
export type State = Map<string, bigint>;

export function keyOf({ track, subject }: Pick<Step, 'track' | 'subject'>): string {
  return `${track?.id ?? ''} ${subject.kind} ${subject.kind === 'creator' ? subject.row : ''}`;
}

/** The creators of the agency on the track of a line, in the order of their rows. */
export function creatorsOf({ track }: Step, state: State): readonly (readonly [key: string, fen: bigint])[] {
  const start = `${track?.id ?? ''} creator `;
  return [...state]
    .filter(([key]) => key.startsWith(start))
    .sort(([a], [b]) => Number(a.slice(start.length)) - Number(b.slice(start.length)));
}

function isInOrder({ facts }: Step): boolean {
  return facts.some(({ fact }) => fact.value === 'in_order');
}

/** What a line says that there is to share, before anything was handed out. */
function room(step: Step): bigint {
  return (named(step, 'cap') ?? 0n) + (named(step, 'back') ?? 0n);
}

/**
 * A share of a cap from the line's own inputs: in order, what is left, if it is less than the reward; in proportion, the quotient, or a
 * fen more where it has a remainder.
 */
export function redoShare(step: Step): void {
  const reward = named(step, 'reward') ?? 0n;
  const together = named(step, 'together') ?? 0n;
  const used = named(step, 'used') ?? 0n;
  const left = room(step) - used;
  same(step, named(step, 'left') ?? room(step), left);
  holds(step, reward > 0n && reward <= together && together > room(step), 'nothing had to be cut');
  if (isInOrder(step)) {
    must(step, least(reward, left));
    return;
  }
  same(step, used, 0n);
  const [quotient, remainder] = [(reward * left) / together, (reward * left) % together];
  const more = amount(step) - quotient;
  holds(step, more === 0n || (more === 1n && remainder > 0n), `${reward} × ${left} / ${together} is ${quotient}`);
}

/**
 * The lines of one rule at work on what several share: no smaller remainder was rounded up where a larger one was not; and where the
 * lines tell of all that share, they come to what there was to share.
 */
export function checkTogether(steps: readonly Step[]): void {
  const [first] = steps;
  if (first === undefined) return;
  for (const role of ['together', 'cap', 'back']) {
    for (const step of steps) same(step, named(step, role) ?? 0n, named(first, role) ?? 0n);
  }
  const rewards = sum(steps.map(step => named(step, 'reward') ?? 0n));
  const results = sum(steps.map(amount));
  if (rewards === named(first, 'together')) same(first, results, room(first));
  holds(first, results <= room(first), 'more than there is to share');
  if (isInOrder(first)) return;
  const together = named(first, 'together') ?? 1n;
  const parts = steps.map(step => {
    const product = (named(step, 'reward') ?? 0n) * room(first);
    return { remainder: product % together, up: amount(step) > product / together };
  });
  for (const up of parts.filter(part => part.up)) {
    for (const down of parts.filter(part => !part.up)) {
      holds(first, up.remainder >= down.remainder, 'a smaller remainder was rounded up');
    }
  }
}

/** What the creators of an agency get of what is left to it: everybody's share, by largest remainder or in order, from what each had. */
export function shareAmongCreators(steps: readonly Step[], state: State): void {
  const [first] = steps;
  if (first === undefined) return;
  const before = creatorsOf(first, state);
  const cap = state.get(`${first.track?.id ?? ''} agency `) ?? 0n;
  const back = sum(before.map(([, fen]) => positive(-fen)));
  const after = shared(
    before.map(([, fen]) => positive(fen)),
    cap + back,
    isInOrder(first),
  );
  let used = 0n;
  for (const [i, [key, fen]] of before.entries()) {
    const is = fen < 0n ? fen : (after[i] ?? 0n);
    const step = steps.find(each => keyOf(each) === key);
    if (step === undefined) {
      same(first, fen, is);
    } else {
      same(step, named(step, 'reward') ?? 0n, fen);
      same(step, named(step, 'together') ?? 0n, sum(before.map(([, each]) => positive(each))));
      same(step, named(step, 'cap') ?? 0n, cap);
      same(step, named(step, 'back') ?? 0n, back);
      if (isInOrder(step)) same(step, named(step, 'used') ?? 0n, used);
      state.set(key, must(step, is));
    }
    used += positive(is);
  }
}

function shared(weights: readonly bigint[], room: bigint, inOrder: boolean): readonly bigint[] {
  const all = sum(weights);
  if (all <= room) return weights;
  let left = room;
  if (inOrder) {
    return weights.map(weight => {
      const part = least(weight, left);
      left -= part;
      return part;
    });
  }
  const parts = weights.map((weight, i) => ({
    i,
    part: (weight * room) / all,
    remainder: (weight * room) % all,
  }));
  left -= sum(parts.map(({ part }) => part));
  const first = [...parts].sort((a, b) => Number(b.remainder - a.remainder) || a.i - b.i).slice(0, Number(left));
  return parts.map(part => part.part + (first.includes(part) ? 1n : 0n));
}

/** Of exclusive tracks: nothing where another is paid instead, which pays no less (or no more). */
export function redoExclusive(step: Step, state: State): void {
  const kept = step.inputs.find(input => input.kind === 'kept');
  if (kept?.kind !== 'kept') return holds(step, false, 'no track is paid instead');
  must(step, 0n);
  const paid = BigInt(kept.quantity.value);
  const reward = named(step, 'reward') ?? 0n;
  holds(step, kept.pays === 'lowest' ? paid <= reward : paid >= reward, 'not the one to keep');
  const known = state.get(keyOf({ ...step, track: kept.track }));
  if (known !== undefined) same(step, paid, known);
}

export function sumOfCreators(step: Step, state: State): void {
  must(step, sum(figures(step, 'each')));
  same(step, amount(step), sum(creatorsOf(step, state).map(([, fen]) => fen)));
}

/** @param total of all tracks, where the trace tells of all */
export function redoForfeit(step: Step, total: bigint | undefined): void {
  const together = named(step, 'together') ?? 0n;
  if (total !== undefined) same(step, together, total);
  holds(step, magnitude(together) < (named(step, 'least') ?? 0n), 'not below the least');
  must(step, 0n);
}
