import type { Policy } from '../../engine';
import type { PolicyFigure } from './figures';
import { figuresOf, isOpen } from './figures';
import type { AnyStep, Progress } from './progress';
import { belongsTo } from './steps';

/** What is open still of a step, and where the step is. */
export interface Remaining {
  readonly step: AnyStep;
  readonly place: number;
  readonly figures: readonly PolicyFigure[];
}

/** The steps of which something is open still in the policy as it has become. */
export function remaining(policy: Policy, { steps }: Progress): readonly Remaining[] {
  const open = figuresOf(policy).filter(({ fact }) => isOpen(fact));
  return steps.flatMap((step, place): readonly Remaining[] => {
    if (step.kind === 'tracks') return policy.tracks.length === 0 ? [{ step, place, figures: [] }] : [];
    const figures = open.filter(({ path }) => belongsTo(step, path));
    return figures.length === 0 ? [] : [{ step, place, figures }];
  });
}
