import type { Policy } from '../../engine';
import type { PolicyFigure } from './figures';
import { figuresOf, isOpen } from './figures';

/** What is asked for together, in this order, once the ladders are done. `board`: a ranking that was published. */
export const GROUPS = ['caps', 'forms', 'points', 'quotas', 'dates', 'rules', 'board'] as const;
export type Group = (typeof GROUPS)[number];

/** A whole ladder; `figures`: what is open in it besides the tiers' own figures. */
export interface LadderStep {
  readonly kind: 'ladder';
  readonly id: string;
  /** Place of its track. */
  readonly track: number;
  readonly figures: readonly PolicyFigure[];
}

export interface FiguresStep {
  readonly kind: 'figures';
  readonly id: string;
  readonly group: Group;
  readonly figures: readonly PolicyFigure[];
}

export type Step = LadderStep | FiguresStep;

const IN_LADDER = /^tracks\[(\d+)\]\.ladder\.(?!tiers\[\d+\]\.gates)/;
const IN_TIER = /\.tiers\[\d+\]\.(?:from|to|pays)$/;

const WHERE: readonly (readonly [Group, RegExp])[] = [
  ['caps', /^tracks\[\d+\]\.caps|^policyCaps|^forfeitBelow$/],
  ['forms', /^forms|^tracks\[\d+\]\.forms/],
  ['points', /^ranking\.points/],
  ['quotas', /^quotas|^quotaInForce$/],
  ['dates', /^windows|^announced$|^enrolment\.carryOverWindow/],
  ['board', /^ranking\.board/],
];

/**
 * Every open figure of a policy in steps: each ladder by itself, then the others by what they are about. A ladder of which one figure is
 * open is asked for whole.
 */
export function stepsOf(policy: Policy): readonly Step[] {
  const open = figuresOf(policy).filter(({ fact }) => isOpen(fact));
  const ladders = policy.tracks.flatMap(({ id }, track): readonly Step[] => {
    const inside = open.filter(({ path }) => IN_LADDER.exec(path)?.[1] === String(track));
    if (inside.length === 0) return [];
    const figures = inside.filter(({ path }) => !IN_TIER.test(path));
    return [{ kind: 'ladder', id: `ladder ${id}`, track, figures }];
  });
  const others = open.filter(({ path }) => !IN_LADDER.test(path));
  const groups = GROUPS.flatMap((group): readonly Step[] => {
    const figures = others.filter(({ path }) => groupOf(path) === group);
    return figures.length === 0 ? [] : [{ kind: 'figures', id: group, group, figures }];
  });
  return [...ladders, ...groups];
}

function groupOf(path: string): Group {
  return WHERE.find(([, where]) => where.test(path))?.[0] ?? 'rules';
}

/** Where a ladder stands. */
export function ladderPath({ track }: LadderStep): string {
  return `tracks[${String(track)}].ladder`;
}

/** Whether the figure at a path is asked for in a step. */
export function belongsTo(step: Step, path: string): boolean {
  const track = IN_LADDER.exec(path)?.[1];
  return step.kind === 'ladder' ? track === String(step.track) : track === undefined && groupOf(path) === step.group;
}
