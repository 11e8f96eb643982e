import type { Outcome } from '../../engine';
import { evaluate, succeed, yuanFromFen } from '../../engine';
import { byAgency } from '../agency-lookup';
import { gridOf, policyArgument, trackArgument } from '../arguments';
import type { ResultMatrix } from '../definition';
import { define } from '../definition';
import { agency, policy, roster, track } from '../parameters';

/** The payout of one track, in yuan, after all caps. */
export const rewardTrack = define({
  name: 'REWARD_TRACK',
  category: 'rewards',
  description: {
    'zh-CN': '按政策计算一个赛道的应发奖励（元，已扣除各项上限）；可指定机构，省略则为全部机构合计。',
    'en-US':
      'The payout of one track in yuan, after all caps: of an agency, of each agency in a range, or of all agencies together.',
  },
  parameters: [track, roster, agency, policy],
  gives: 'range',
  examples: [
    {
      formula: '=MCN.REWARD_TRACK("头部达人成长赛道",花名册!A4:J234,"星河传媒","2023-03")',
      gives: [[150000]],
      says: {
        'zh-CN': '星河传媒的成长奖励达到机构上限。',
        'en-US': 'This agency reaches the agency cap of the growth track.',
      },
    },
  ],
  body: (args, context): Outcome<ResultMatrix> => {
    const applied = policyArgument(args.policy, context);
    if (!applied.ok) return applied;
    const chosen = trackArgument(args.track, applied.value, context);
    if (!chosen.ok) return chosen;
    const statement = evaluate(applied.value, gridOf(args.roster), [chosen.value]);
    if (!statement.ok) return statement;
    const { roster: read, payout } = statement.value;
    return succeed(byAgency(args.agency, read.agencies, payout, yuanFromFen));
  },
});
