import type { Enrolment, Step } from '../../../engine';
import {
  bindingQuota,
  enrolmentOn,
  factsIn,
  quotaInForce,
  readCount,
  readDay,
  succeed,
  takesPart,
} from '../../../engine';
import { gridOf, policyArgument, shownPolicy } from '../../../functions/arguments';
import { groundsOf } from '../../../functions/explain/figures';
import { itemOf } from '../../../functions/policy-view/labels';
import { isFact } from '../../../functions/policy-view/parts';
import { resolve } from '../../../functions/policy-view/resolve';
import { isAboutAll } from '../../../functions/policy-view/value';
import { shownOf } from '../../../functions/policy-view/values';
import { enrolmentText, wordsOf } from '../../../functions/words';
import type { Chapter, Line } from '../story';
import { basisFor, tellingOf, type Asked, type Teller } from './asked';

/** One figure of the policy, with where it comes from; in a strict workbook, too, an illustrative one is shown as it is. */
export const tellPolicyValue: Teller = asked => {
  const { args, context, row, column, strings } = asked;
  const applied = shownPolicy(args['policy'], context);
  if (!applied.ok) return applied;
  const policy = applied.value;
  const cell = gridOf(args['path'])[row]?.[column];
  if (cell == null || cell === '') return succeed(undefined);
  // What is asked of a whole policy is no figure of it.
  if (isAboutAll(String(cell))) return succeed(undefined);
  const found = resolve(policy, String(cell));
  if (!found.ok) return found;
  const { view } = tellingOf(policy, asked);
  const part = found.value;
  const { value, note } = shownOf(part, view);
  const facts = factsIn(part.value, part.path);
  const told = [...(note === '' ? [] : [strings.note(note)])].map(plain);
  const figure = line(itemOf(part, view), facts, asked, policy);
  return succeed({
    policy,
    basis: basisFor(policy, isFact(part.value) ? part.value.status : undefined, context.locale),
    whose: itemOf(part, view),
    what: strings.figure,
    result: typeof value === 'number' ? value.toLocaleString('en-US', { maximumFractionDigits: 6 }) : String(value),
    chapters: [chapter('', [figure, ...told])],
    others: [],
  });
};

/** How many creators of a level may be bound: which quota holds, and its arithmetic. */
export const tellBindingQuota: Teller = asked => {
  const { args, context, row, column, strings } = asked;
  const applied = policyArgument(args['policy'], context);
  if (!applied.ok) return applied;
  const policy = applied.value;
  const level = cellOf(args['level'], row, column);
  const given = cellOf(args['incubated'], row, column);
  if (level == null || level === '') return succeed(undefined);
  const quota = quotaInForce(policy);
  if (!quota.ok) return quota;
  const rule = bindingQuota(policy);
  if (!rule.ok) return rule;
  const incubated = readCount(given);
  const count = given == null || given === '' || typeof incubated !== 'number' ? undefined : incubated;
  const most = rule.value(level, count);
  if (!most.ok) return most;
  const { title, levels, limit, inForce } = quota.value;
  const path = `quotas[${policy.quotas.indexOf(quota.value)}]`;
  const text =
    limit.kind === 'unlimited'
      ? strings.quotaUnlimited
      : strings.quotaLinear(
          String(limit.base.value),
          String(limit.perIncubated.value),
          String(count ?? 0),
          String(most.value),
        );
  const covered = (levels.value ?? []).join(wordsOf(context).join);
  return succeed({
    policy,
    basis: policy.version,
    whose: strings.level(String(level)),
    what: title[context.locale],
    result: most.value === 'unlimited' ? wordsOf(context).unlimited : String(most.value),
    chapters: [
      chapter('', [
        line(
          strings.quotaRule(title[context.locale], covered),
          [
            ...factsIn(levels, `${path}.levels`),
            ...factsIn(inForce, `${path}.inForce`),
            ...factsIn(policy.quotaInForce, 'quotaInForce'),
          ],
          asked,
          policy,
        ),
        line(text, factsIn(limit, `${path}.limit`), asked, policy),
      ]),
    ],
    others: [],
  });
};

/** Whether who signed up on a day takes part: two cells for each day, in a row. */
export const tellEligible: Teller = asked => {
  const { args, context, row, strings } = asked;
  const applied = policyArgument(args['policy'], context);
  if (!applied.ok) return applied;
  const policy = applied.value;
  const cell = gridOf(args['enrolled_on']).flat()[row];
  const day = readDay(cell);
  const rule = enrolmentOn(policy);
  if (typeof day !== 'number') return succeed(undefined);
  const none: Enrolment = { kind: 'none' };
  const found = day === 0 ? succeed(none) : rule.ok ? rule.value(day) : rule;
  if (!found.ok) return found;
  const { windows, enrolment } = policy;
  const facts = [...factsIn(windows.enrolment, 'windows.enrolment'), ...factsIn(enrolment, 'enrolment')];
  const takes = takesPart(found.value);
  const text = enrolmentText(policy, found.value, context);
  return succeed({
    policy,
    basis: policy.version,
    whose: strings.enrolledOn,
    what: '',
    result: takes ? strings.takesPart : strings.takesNoPart,
    chapters: [chapter('', [{ ...line(text, facts, asked, policy), cut: !takes }])],
    others: [],
  });
};

/** Two arguments go together cell by cell; a single cell goes with each of the other. */
function cellOf(argument: unknown, row: number, column: number): unknown {
  const grid = gridOf(argument);
  return grid.length === 1 && grid[0]?.length === 1 ? grid[0][0] : grid[row]?.[column];
}

function line(text: string, facts: Step['facts'], asked: Asked, policy: Parameters<typeof tellingOf>[0]): Line {
  return { ...plain(text), grounds: groundsOf({ track: undefined, facts }, tellingOf(policy, asked).view) };
}

function plain(text: string): Line {
  return { text, cut: false, grounds: [] };
}

function chapter(title: string, lines: readonly Line[]): Chapter {
  return { title, result: '', lead: [], lines, next: [] };
}
