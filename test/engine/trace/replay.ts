import type { Rounding, Statement, Step, Track, Who } from '../../../src/engine';
import { amount, figures, holds, least, must, named, same, sum } from './lines';
import { laddered, redoGate } from './replay-climb';
import type { State } from './replay-sharing';
import {
  checkTogether,
  creatorsOf,
  keyOf,
  redoExclusive,
  redoForfeit,
  redoShare,
  shareAmongCreators,
  sumOfCreators,
} from './replay-sharing';

/**
 * Walks through a trace with paper and pencil: each step's result is worked out anew from the figures that the step itself names, and
 * each figure must be what an earlier step came to. Knows nothing of the evaluation.
 *
 * @returns the payout, in fen
 */
export function replay(steps: readonly Step[], rounding: Rounding): number {
  const last = steps.at(-1);
  if (last?.rule !== 'payout') throw new Error('the last line is not the payout');
  const replayed = new Replay(steps, last, rounding);
  for (const step of steps) replayed.redo(step);
  replayed.finish();
  return Number(amount(last));
}

class Replay {
  private readonly state: State = new Map();
  /** Lines that share one cap, by the rule and whose it is. */
  private readonly sharing = new Map<string, Step[]>();
  private readonly done = new Set<Step>();
  private total: bigint | undefined;

  constructor(
    private readonly steps: readonly Step[],
    private readonly last: Step,
    private readonly rounding: Rounding,
  ) {}

  redo(step: Step): void {
    const { state } = this;
    const own = keyOf(step);
    switch (step.rule) {
      case 'ladder':
        state.set(own, must(step, laddered(step, this.rounding)));
        return;
      case 'shut':
        state.set(own, must(step, 0n));
        return;
      case 'creator_cap':
      case 'agency_cap':
        same(step, named(step, 'reward') ?? 0n, state.get(own));
        state.set(own, must(step, least(named(step, 'reward') ?? 0n, named(step, 'cap') ?? 0n)));
        return;
      case 'measure_total':
        must(step, sum(figures(step, 'each')));
        return;
      case 'reward_total':
        sumOfCreators(step, state);
        state.set(own, amount(step));
        return;
      case 'base':
        this.base(step);
        return;
      case 'gate':
      case 'tier_gate':
        redoGate(step);
        return;
      case 'all_policy_part':
        redoShare(step);
        this.together(step);
        return;
      case 'share':
      case 'track_cap':
      case 'exclusive':
      case 'stacking':
      case 'all_creator_cap':
      case 'all_agency_cap':
      case 'all_policy_cap':
      case 'forfeit':
        this.settle(step);
        return;
      case 'track_payout':
        same(step, amount(step), state.get(own) ?? 0n);
        if (step.subject.kind === 'agency' && step.track?.scope === 'creator' && amount(step) !== 0n) {
          same(step, amount(step), sum(creatorsOf(step, state).map(([, fen]) => fen)));
        }
        state.set(`=${step.track?.id ?? ''}`, amount(step));
        return;
      case 'payout': {
        const paid = [...state].filter(([key]) => key.startsWith('=')).map(([, fen]) => fen);
        same(step, sum(figures(step, 'each')), sum(paid));
        must(step, sum(paid));
        return;
      }
      case 'enrolment':
      case 'standing':
      case 'counted':
      case 'condition':
      case 'measure':
      case 'target':
      case 'before':
      case 'form':
        return;
    }
  }

  /** What can be told only when all lines of a rule are known. */
  finish(): void {
    for (const [key, steps] of this.sharing) {
      if (!key.startsWith('all_policy_part')) checkTogether(steps);
    }
    if (!this.tellsAll()) return;
    for (const [key, lines] of this.sharing) {
      const [line] = lines;
      if (line?.rule !== 'all_policy_cap') continue;
      const [part] = this.sharing.get(key.replace('all_policy_cap', 'all_policy_part')) ?? [];
      if (part === undefined) {
        holds(line, lines.length === 1, 'several tracks share, and no line says what');
        continue;
      }
      const cut = (step: Step): bigint => (named(step, 'reward') ?? 0n) - amount(step);
      same(part, sum(lines.map(cut)), cut(part));
      same(line, named(line, 'cap') ?? 0n, amount(part));
    }
  }

  private settle(step: Step): void {
    const { state } = this;
    if (this.done.has(step)) return;
    const own = keyOf(step);
    if (step.rule === 'forfeit' && this.tellsAll()) this.total ??= this.payeeTotal();
    same(step, named(step, 'reward') ?? 0n, state.get(own) ?? 0n);
    const ofCreator = step.subject.kind === 'creator' && this.last.subject.kind === 'agency';
    if (isOfCreators(step)) sumOfCreators(step, state);
    else if (step.rule === 'exclusive' || step.rule === 'stacking') redoExclusive(step, state);
    else if (step.rule === 'forfeit') redoForfeit(step, this.total);
    else if (ofCreator && step.rule !== 'all_creator_cap') this.amongCreators(step);
    else {
      redoShare(step);
      this.together(step);
    }
    state.set(own, amount(step));
    if (
      step.subject.kind === 'agency' &&
      amount(step) === 0n &&
      !isOfCreators(step) &&
      !this.goesOnWithCreators(step)
    ) {
      for (const [key] of creatorsOf(step, state)) state.set(key, 0n);
    }
  }

  private goesOnWithCreators(step: Step): boolean {
    const next = this.steps[this.steps.indexOf(step) + 1];
    return next?.rule === step.rule && next.track === step.track && next.subject.kind === 'creator';
  }

  /** The lines of an agency's creators follow one another. */
  private amongCreators(first: Step): void {
    const following = this.steps.slice(this.steps.indexOf(first));
    const isOther = ({ rule, track, subject, facts }: Step): boolean =>
      rule !== first.rule ||
      track !== first.track ||
      subject.kind !== 'creator' ||
      facts[0]?.path !== first.facts[0]?.path;
    const end = following.findIndex(isOther);
    const lines = following.slice(0, end < 0 ? undefined : end);
    for (const line of lines) {
      redoShare(line);
      this.done.add(line);
    }
    shareAmongCreators(lines, this.state);
  }

  private together(step: Step): void {
    const key = `${step.rule} ${step.facts[0]?.path ?? ''} ${keyOf({ ...step, track: undefined })}`;
    this.sharing.set(key, [...(this.sharing.get(key) ?? []), step]);
  }

  /** What tracks further up pay, each as its own lines say, where the trace has them. */
  private base(step: Step): void {
    const earned = step.inputs.flatMap(input => (input.kind === 'earned' ? [input] : []));
    if (step.track?.base?.kind !== 'reward') return;
    must(step, sum(earned.map(({ quantity }) => BigInt(quantity.value))));
    if (!this.tellsAll()) return;
    for (const { track, quantity } of earned) {
      same(step, BigInt(quantity.value), this.state.get(keyOf({ ...step, track })) ?? 0n);
    }
  }

  private tellsAll(): boolean {
    return this.last.track === undefined;
  }

  private payeeTotal(): bigint {
    const payee = keyOf({ track: undefined, subject: this.last.subject });
    return sum([...this.state].filter(([key]) => key.endsWith(payee)).map(([, fen]) => fen));
  }
}

/** Whether a line tells what a rule about creators makes of their agency's sum. */
function isOfCreators({ rule, subject, inputs }: Step): boolean {
  if (subject.kind !== 'agency') return false;
  return rule === 'all_creator_cap' || (rule === 'exclusive' && !inputs.some(({ kind }) => kind === 'kept'));
}

/** Everybody whom a policy pays. */
export function payees({ policy, roster }: Statement): readonly Who[] {
  const count = policy.payee === 'agency' ? roster.agencies.length : roster.size;
  return Array.from({ length: count }, (_, place) => ({ entity: policy.payee, place }));
}

/** What the statement pays somebody, in fen. @param track one alone; default: all */
export function payoutOf({ tracks }: Statement, { entity, place }: Who, track?: Track): number {
  return tracks
    .filter(result => track === undefined || result.track === track)
    .reduce((all, { payout, creators }) => all + ((entity === 'agency' ? payout : creators?.payout)?.[place] ?? 0), 0);
}
