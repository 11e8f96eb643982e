import type { Problem } from '../../problem';
import { problem } from '../../problem';
import type { Policy } from '../types';

/** Of one track alone there is nothing to choose. */
export function lintGroups({ exclusive }: Policy): readonly Problem[] {
  return exclusive.flatMap(({ tracks }, g) =>
    tracks.length === 1 ? [problem('lint.group_of_one', { path: `exclusive[${g}].tracks` })] : [],
  );
}
