import type { Policy } from '../../engine';
import type { Answer, Answered } from './draft';
import { untouched } from './draft';
import type { Grounds } from './figures';
import type { Step } from './steps';
import { stepsOf } from './steps';
import { withTracksOf } from './taken';

/** Before all others, where not even the tracks are known. */
export interface TracksStep {
  readonly kind: 'tracks';
  readonly id: 'tracks';
}

export type AnyStep = TracksStep | Step;

/** How far the analyst has come. */
export interface Progress {
  readonly policy: Policy;
  /** The policy whose tracks were taken. */
  readonly taken: Policy | undefined;
  /** The policy, with tracks that were taken: what the steps are about. */
  readonly base: Policy;
  readonly steps: readonly AnyStep[];
  /** Place of the step on show; behind the last one: the summary. */
  readonly at: number;
  /** What was typed, by the step's id; kept when one goes back or skips. */
  readonly answers: Readonly<Record<string, Answer>>;
  /** The steps whose answers count. */
  readonly done: ReadonlySet<string>;
  /** Where the last answers were from: most often it is the same again. */
  readonly grounds: Grounds;
}

export function beginning(policy: Policy, today: string): Progress {
  const grounds = { source: '', on: today };
  return { ...about(policy, undefined), at: 0, grounds };
}

type About = Pick<Progress, 'policy' | 'taken' | 'base' | 'steps' | 'answers' | 'done'>;

function about(policy: Policy, taken: Policy | undefined): About {
  const base = taken === undefined ? policy : withTracksOf(policy, taken);
  const first: readonly AnyStep[] = policy.tracks.length === 0 ? [{ kind: 'tracks', id: 'tracks' }] : [];
  return { policy, taken, base, steps: [...first, ...stepsOf(base)], answers: {}, done: new Set() };
}

/** With other tracks there are other steps, and what was typed begins anew. @param taken left out: the tracks stay unknown */
export function withTracks(progress: Progress, taken: Policy | undefined): Progress {
  const next = { ...progress, at: progress.at + 1 };
  return taken === progress.taken ? next : { ...next, ...about(progress.policy, taken) };
}

/** What stands in the fields of a step. */
export function answerOf({ base, answers, grounds }: Progress, step: Step): Answer {
  return answers[step.id] ?? untouched(base, step, grounds);
}

export function typed(progress: Progress, step: Step, answer: Answer): Progress {
  return { ...progress, answers: { ...progress.answers, [step.id]: answer } };
}

/** Whether anything was entered that would have to be entered again. */
export function hasEntries({ base, answers, grounds, steps }: Progress): boolean {
  return steps.some(step => {
    const answer = step.kind === 'tracks' ? undefined : answers[step.id];
    if (step.kind === 'tracks' || answer === undefined) return false;
    if (answer.source.trim() !== '' || answer.on !== grounds.on || answer.confirmed) return true;
    const { values, rows } = untouched(base, step, grounds);
    return JSON.stringify([values, rows]) !== JSON.stringify([answer.values, answer.rows]);
  });
}

/** On to the next step: with what was typed, or with the figures as they were. */
export function leave(progress: Progress, step: Step, how: 'answered' | 'skipped'): Progress {
  const answer = answerOf(progress, step);
  const done = new Set(progress.done);
  if (how === 'skipped') done.delete(step.id);
  else done.add(step.id);
  const grounds = how === 'skipped' ? progress.grounds : { source: answer.source, on: answer.on };
  return { ...typed(progress, step, answer), done, grounds, at: progress.at + 1 };
}

/** What counts, but for one step. */
export function answered(progress: Progress, except?: Step): readonly Answered[] {
  return progress.steps.flatMap(step =>
    step.kind === 'tracks' || step === except || !progress.done.has(step.id)
      ? []
      : [{ step, answer: answerOf(progress, step) }],
  );
}
