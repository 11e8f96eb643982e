import { problem } from '../../problem';
import type { BuiltInField } from '../../roster/fields';
import { BUILT_IN } from '../../roster/fields';
import type { Place } from '../reader';
import { report } from '../reader';
import type { Policy } from '../types';

/** A header means one field, and a built-in field keeps its type. */
export function checkFields({ fields }: Policy, at: Place): void {
  const owner = new Map<string, string>();
  fields.forEach(({ id, type, aliases }, i) => {
    const builtIn = Object.hasOwn(BUILT_IN, id) ? BUILT_IN[id as BuiltInField] : undefined;
    if (builtIn !== undefined && builtIn !== type) {
      report(at, problem('policy.field_type', { path: `fields[${i}].type`, field: id, type, expected: builtIn }));
    }
    aliases.forEach((alias, j) => {
      const other = owner.get(alias);
      if (other !== undefined) {
        report(at, problem('policy.alias_twice', { path: `fields[${i}].aliases[${j}]`, alias, field: other }));
      }
      owner.set(alias, id);
    });
  });
}
