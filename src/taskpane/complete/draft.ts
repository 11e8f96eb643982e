import type { Fact, Policy, Shape, Tier } from '../../engine';
import { entryText } from './entry';
import type { Grounds } from './figures';
import { changedAt, factFrom } from './figures';
import type { LadderStep, Step } from './steps';
import { ladderPath } from './steps';

/** A tier as typed. `key` stays with it while rows come and go; `of`: the tier that it was, left out for an added one. */
export interface Row {
  readonly key: number;
  readonly of?: number;
  readonly from: string;
  readonly to: string;
  readonly pays: string;
}

/** What has been typed in a step. */
export interface Answer extends Grounds {
  /** By the figures' paths. */
  readonly values: Readonly<Record<string, string>>;
  /** The tiers of a ladder. */
  readonly rows: readonly Row[];
  /** Whether open figures that were left as they are are the real ones. */
  readonly confirmed: boolean;
}

export interface Answered {
  readonly step: Step;
  readonly answer: Answer;
}

const NUMBER: Shape = { kind: 'number' };

/** A step that nothing has been typed in yet. */
export function untouched(policy: Policy, step: Step, grounds: Grounds): Answer {
  const values = Object.fromEntries(step.figures.map(({ path, fact, shape }) => [path, entryText(fact.value, shape)]));
  const tiers = step.kind === 'ladder' ? (policy.tracks[step.track]?.ladder.tiers ?? []) : [];
  const rows = tiers.map(({ from, to, pays }, i) => ({
    key: i,
    of: i,
    from: entryText(from.value, NUMBER),
    to: entryText(to?.value, NUMBER),
    pays: entryText(pays.value, NUMBER),
  }));
  return { ...grounds, values, rows, confirmed: false };
}

/** The policy with everything that was answered. It is for the parser to say whether it is one. */
export function applied(policy: Policy, answered: readonly Answered[]): unknown {
  const withFigures = answered.reduce(
    (draft, { step, answer }) =>
      step.figures.reduce((at, { path, fact, shape }) => {
        const entered = factFrom(fact, answer.values[path] ?? '', shape, answer);
        return entered === fact ? at : changedAt(at, path, () => entered);
      }, draft),
    policy,
  );
  // Tiers last, for they come and go, and the paths of other figures lead through them.
  return answered.reduce((draft, { step, answer }) => {
    if (step.kind !== 'ladder') return draft;
    return changedAt(draft, `${ladderPath(step)}.tiers`, tiers => tiersFrom(tiers as readonly Tier[], answer));
  }, withFigures);
}

/** The rows that become tiers: not those that were added and never filled in. */
export function filled(rows: readonly Row[]): readonly Row[] {
  return rows.filter(({ of, from, to, pays }) => of !== undefined || [from, to, pays].some(text => text.trim() !== ''));
}

function tiersFrom(tiers: readonly Tier[], answer: Answer): readonly unknown[] {
  return filled(answer.rows).map(row => tierFrom(tiers, row, answer));
}

/** The tier that a row becomes: what it was, with its figures as typed. */
export function tierFrom(tiers: readonly Tier[], { of, from, to, pays }: Row, answer: Answer) {
  const figure = (fact: Fact<number> | undefined, text: string): Fact<unknown> => factFrom(fact, text, NUMBER, answer);
  const { to: end, ...tier } = { ...tiers[of ?? -1] } as Partial<Tier>;
  const ends = to.trim() !== '' || end?.value === null;
  return {
    ...tier,
    from: figure(tier.from, from),
    ...(ends && { to: figure(end, to) }),
    pays: figure(tier.pays, pays),
  };
}

/** The fields that were left empty though something was entered beside them: half a tier is none. Tiers left as they are may be so. */
export function leftEmpty(policy: Policy, { step, answer }: Answered): readonly { row: Row; field: 'from' | 'pays' }[] {
  if (step.kind !== 'ladder') return [];
  const tiers = policy.tracks[step.track]?.ladder.tiers ?? [];
  return filled(answer.rows).flatMap(row => {
    const { from, to, pays } = tierFrom(tiers, row, answer);
    const was = tiers[row.of ?? -1];
    const isAsItWas = from === was?.from && to === was.to && pays === was.pays;
    const isEmpty = [row.from, row.to, row.pays].every(text => text.trim() === '');
    if (isAsItWas || isEmpty) return [];
    return (['from', 'pays'] as const).flatMap(field => (row[field].trim() === '' ? [{ row, field }] : []));
  });
}

/** The policy as far as a ladder can be drawn: of what was typed only the tiers that are whole. */
export function sketched(policy: Policy, step: LadderStep, answered: readonly Answered[]): unknown {
  const whole = ({ from, pays }: Row): boolean => from.trim() !== '' && pays.trim() !== '';
  return applied(
    policy,
    answered.map(each =>
      each.step === step ? { ...each, answer: { ...each.answer, rows: each.answer.rows.filter(whole) } } : each,
    ),
  );
}

/** Whether anything of a step would become supplied, unknown, or be taken away. */
export function saysSomething(policy: Policy, { step, answer }: Answered): boolean {
  const same = (fact: Fact<unknown> | undefined, text: string, shape: Shape): boolean =>
    (fact === undefined && text.trim() === '') || (fact !== undefined && factFrom(fact, text, shape, answer) === fact);
  if (step.figures.some(({ path, fact, shape }) => !same(fact, answer.values[path] ?? '', shape))) return true;
  if (step.kind !== 'ladder') return false;
  const tiers = policy.tracks[step.track]?.ladder.tiers ?? [];
  const rows = filled(answer.rows);
  return (
    rows.length !== tiers.length ||
    rows.some(({ of, from, to, pays }) => {
      const tier = tiers[of ?? -1];
      return !(same(tier?.from, from, NUMBER) && same(tier?.to, to, NUMBER) && same(tier?.pays, pays, NUMBER));
    })
  );
}

/** Whether a step holds figures that were made up, which may yet be the real ones. */
export function hasIllustrative(policy: Policy, step: Step): boolean {
  const tiers = step.kind === 'ladder' ? (policy.tracks[step.track]?.ladder.tiers ?? []) : [];
  const facts = [...step.figures.map(({ fact }) => fact), ...tiers.flatMap(({ from, to, pays }) => [from, to, pays])];
  return facts.some(fact => fact?.status === 'illustrative');
}
