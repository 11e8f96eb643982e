import type { Cited, Quantity, Role, Step } from '../../engine';
import { calculationOf } from '../../functions/explain/calculation';
import { groundsOf, type Grounds } from '../../functions/explain/figures';
import { resultText, subjectOf } from '../../functions/explain/said';
import type { TraceView } from '../../functions/explain/view';
import { quantityText } from '../../functions/explain/view';
import type { ExplainStrings, SaidStep } from '../../locales/panels/explain';
import type { Each, Line } from './story';

/** What the panel's sentences are made with. */
export interface Telling {
  readonly view: TraceView;
  readonly strings: ExplainStrings;
}

/** A step as a sentence; a creator is named, an agency goes without saying. */
export function sentenceOf(step: Step, { view, strings }: Telling): string {
  return strings.sentence[step.rule](saidOf(step, view));
}

/** @param said paths of the figures that have been told: each is told with the first step that rests on it */
export function lineOf(step: Step, telling: Telling, said: Set<string>): Line {
  return { text: sentenceOf(step, telling), cut: isCut(step), grounds: freshGrounds([step], telling, said) };
}

/** What each of many steps says, one after the other. */
export function eachOf(steps: readonly Step[], title: string, telling: Telling, said: Set<string>): Each {
  return {
    title,
    count: steps.length,
    textAt: place => {
      const step = steps[place];
      return step === undefined ? '' : sentenceOf(step, telling);
    },
    grounds: freshGrounds(steps, telling, said),
  };
}

export function figureOf({ inputs }: Step, role: Role): Quantity | undefined {
  for (const input of inputs) if (input.kind === 'figure' && input.role === role) return input.quantity;
  return undefined;
}

function saidOf(step: Step, view: TraceView): SaidStep {
  const text = (role: Role): string => {
    const found = figureOf(step, role);
    return found === undefined ? '' : quantityText(found, view);
  };
  const from = calculationOf(step, view);
  const leftOver = view.trace.leftOver(view.policy.currency);
  const tier = step.inputs.find(input => input.kind === 'tier');
  const pays = step.inputs.filter(input => input.kind === 'figure' && input.role === 'pays');
  return {
    who: step.subject.kind === 'creator' ? subjectOf(step, view) : '',
    from,
    result: resultText(step, view),
    holds: step.result === true,
    reward: text('reward'),
    cap: text('cap'),
    together: text('together'),
    back: text('back'),
    used: text('used'),
    left: text('left'),
    inOrder: step.facts.some(({ fact }) => fact.value === 'in_order'),
    // Said where the trace itself says so.
    leftOver: from.endsWith(leftOver) ? leftOver : '',
    against: compared(step),
    value: text('value'),
    tier: tier?.kind === 'tier' ? tier.place : 0,
    plain: pays.length === 1 && step.inputs.length === 3,
  };
}

function compared(step: Step): SaidStep['against'] {
  const [reward = 0, cap = 0] = [figureOf(step, 'reward'), figureOf(step, 'cap')].map(each => Number(each?.value));
  if (reward === cap) return 'at';
  return reward < cap ? 'below' : 'above';
}

function isCut(step: Step): boolean {
  const caps = step.rule === 'creator_cap' || step.rule === 'agency_cap';
  return caps ? compared(step) === 'above' : step.rule === 'shut' || step.rule === 'standing' || step.result === false;
}

function freshGrounds(steps: readonly Step[], { view, strings }: Telling, said: Set<string>): readonly Grounds[] {
  const facts: Cited[] = [];
  for (const step of steps) {
    for (const cited of step.facts) {
      if (said.has(cited.path)) continue;
      said.add(cited.path);
      facts.push(cited);
    }
  }
  const track = steps[0]?.track;
  const tiers = facts.filter(({ path }) => TIER.test(path));
  // A ladder is drawn, so that its tiers need no list.
  if (tiers.length < LISTED) return groundsOf({ track, facts }, view);
  const others = facts.filter(({ path }) => !TIER.test(path));
  const drawn = groundsOf({ track, facts: tiers }, view).map(each => ({ ...each, figures: [strings.tiers] }));
  return [...drawn, ...groundsOf({ track, facts: others }, view)];
}

const TIER = /\.ladder\.tiers\[/;
const LISTED = 5;
