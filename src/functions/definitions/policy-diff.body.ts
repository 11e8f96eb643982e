import { succeed } from '../../engine';
import { whole } from '../../policies/whole';
import { namedPolicy } from '../arguments';
import type { Body } from '../definition';
import { diffTable } from '../policy-view/table';

export const body: Body<'a' | 'b'> = (args, context) => {
  const a = namedPolicy(args.a, 'a', context);
  if (!a.ok) return a;
  const b = namedPolicy(args.b, 'b', context);
  return b.ok ? succeed(diffTable(whole(a.value), whole(b.value), context.locale)) : b;
};
