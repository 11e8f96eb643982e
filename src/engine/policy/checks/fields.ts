import { problem } from '../../problem';
import type { BuiltInField } from '../../roster/fields';
import { BUILT_IN, normalizedHeader } from '../../roster/fields';
import { shortened } from '../../roster/grid';
import type { Place } from '../reader';
import { report, shown } from '../reader';
import type { Policy } from '../types';

/** A header means one field, however it is spaced and cased, and a built-in field keeps its type. */
export function checkFields({ fields }: Policy, at: Place): void {
  const owner = new Map<string, string>();
  fields.forEach(({ id, type, aliases }, i) => {
    const builtIn = Object.hasOwn(BUILT_IN, id) ? BUILT_IN[id as BuiltInField] : undefined;
    if (builtIn !== undefined && builtIn !== type) {
      report(at, problem('policy.field_type', { path: `fields[${i}].type`, field: id, type, expected: builtIn }));
    }
    aliases.forEach((alias, j) => {
      const path = `fields[${i}].aliases[${j}]`;
      const header = normalizedHeader(alias);
      const other = owner.get(header) ?? id;
      if (header === '') report(at, problem('policy.not_text', { path, found: shown(alias) }));
      if (other !== id) report(at, problem('policy.alias_twice', { path, alias: shortened(alias, 60), field: other }));
      owner.set(header, id);
    });
  });
}
