import { checkRoster, succeed } from '../../engine';
import { gridOf, policyArgument } from '../arguments';
import type { Body, ResultCell } from '../definition';
import { byPlace } from '../locate';
import { named } from '../policy-view/named';
import { problemRow } from '../problem-row';
import { wordsOf } from '../words';

export const body: Body<'roster' | 'policy'> = (args, context) => {
  const applied = policyArgument(args.policy, context);
  if (!applied.ok) return applied;
  const words = wordsOf(context);
  const { problems, unlisted = 0 } = checkRoster(applied.value, gridOf(args.roster));
  const saying = (text: string): readonly ResultCell[] => ['', '', '', text, ''];
  return succeed([
    [words.sheetRow, words.column, words.value, words.problem, words.remedy],
    ...[...problems]
      .sort(byPlace)
      .map(each => problemRow(named(each, applied.value, context.locale), context.rosterAddress)),
    ...(problems.length === 0 ? [saying(words.allIsWell(applied.value.version))] : []),
    ...(unlisted === 0 ? [] : [saying(words.unlisted(unlisted))]),
  ]);
};
