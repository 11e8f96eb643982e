import { evaluate, explain, succeed } from '../../engine';
import { gridOf, isOmitted, policyArgument, trackArgument } from '../arguments';
import type { Body } from '../definition';
import { traceTable } from '../explain/table';
import { whoArgument } from '../explain/who';

export const body: Body<'roster' | 'agency' | 'track' | 'policy'> = (args, context) => {
  const applied = policyArgument(args.policy, context);
  if (!applied.ok) return applied;
  const chosen = isOmitted(args.track) ? succeed(undefined) : trackArgument(args.track, applied.value, context);
  if (!chosen.ok) return chosen;
  const tracks = chosen.value === undefined ? undefined : [chosen.value];
  const statement = evaluate(applied.value, gridOf(args.roster), tracks, ['creator']);
  if (!statement.ok) return statement;
  const who = whoArgument(args.agency, statement.value);
  if (!who.ok) return who;
  return succeed(traceTable(statement.value, explain(statement.value, who.value, chosen.value), context));
};
