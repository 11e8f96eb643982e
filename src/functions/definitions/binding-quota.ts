import type { Outcome, Problem, QuotaRule } from '../../engine';
import { bindingQuota as quotaOf, cellText, fail, isBlank, isErrorCell, problem, readCount } from '../../engine';
import { policyArgument } from '../arguments';
import type { ResultCell, ResultMatrix } from '../definition';
import { define } from '../definition';
import { policy } from '../parameters';
import { together } from '../together';
import { wordsOf } from '../words';

/** How many creators of a level an agency may bind. */
export const bindingQuota = define({
  name: 'BINDING_QUOTA',
  category: 'policy',
  parameters: [{ name: 'level', takes: 'range' }, { name: 'incubated', takes: 'range' }, policy],
  gives: 'range',
  texts: () => import(/* webpackChunkName: "function-texts" */ './binding-quota.texts'),
  body: (args, context): Outcome<ResultMatrix> => {
    const applied = policyArgument(args.policy, context);
    if (!applied.ok) return applied;
    const rule = quotaOf(applied.value);
    if (!rule.ok) return rule;
    const { unlimited } = wordsOf(context);
    return together(['level', args.level], ['incubated', args.incubated], (level, incubated): ResultCell => {
      if (isBlank(level)) return '';
      const limit = limitOf(rule.value, level, incubated);
      if (!limit.ok) return { problem: limit.problems[0] as Problem };
      return limit.value === 'unlimited' ? unlimited : limit.value;
    });
  },
});

function limitOf(rule: QuotaRule, level: unknown, incubated: unknown): ReturnType<QuotaRule> {
  for (const [name, cell] of [
    ['level', level],
    ['incubated', incubated],
  ] as const) {
    if (isErrorCell(cell)) return fail(problem('argument.error_cell', { name, value: cellText(cell) }));
  }
  if (isBlank(incubated)) return rule(level, undefined);
  const count = readCount(incubated);
  if (typeof count === 'number') return rule(level, count);
  return fail(problem('argument.bad_count', { name: 'incubated', value: cellText(incubated) }));
}
