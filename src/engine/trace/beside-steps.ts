import { fieldsOf } from '../evaluate/needs';
import type { Statement } from '../evaluate/statement';
import type { TrackResult } from '../evaluate/track';
import { unitOf } from '../evaluate/units';
import type { Measure } from '../policy/measure-types';
import { factsOfMeasure, pathOf } from './facts-of';
import type { Input, Step } from './step';
import { fen } from './step';
import type { Who } from './who';
import { cellsOf, subjectOf } from './who';

type Beside = 'before' | 'target' | 'base';

/** What stands beside the measure of an agency, or a creator. */
export function besideSteps(
  statement: Statement,
  result: TrackResult,
  keys: readonly Beside[],
  who: Who,
): readonly Step[] {
  const { policy } = statement;
  const { track } = result;
  return keys.flatMap((rule): readonly Step[] => {
    const measure = track[rule];
    const column = result[rule];
    if (measure === undefined || column === undefined) return [];
    return [
      {
        rule,
        track,
        subject: subjectOf(statement, who),
        inputs: inputsOf(statement, measure, who),
        result: { value: column[who.place] as number, unit: unitOf(policy, measure) },
        facts: factsOfMeasure(policy, measure, `${pathOf(policy, track)}.${rule}`),
      },
    ];
  });
}

/** The cells of a creator; or what tracks further up pay, each by itself. */
function inputsOf(statement: Statement, measure: Measure, { entity, place }: Who): readonly Input[] {
  if (measure.kind !== 'reward') return entity === 'creator' ? cellsOf(statement, place, fieldsOf(measure)) : [];
  return statement.tracks
    .filter(({ track }) => measure.tracks.includes(track.id))
    .map(({ track, limited, creators }) => {
      const paid = (entity === 'creator' ? creators?.limited : limited)?.[place] ?? 0;
      return { kind: 'earned', track, quantity: fen(paid) };
    });
}
