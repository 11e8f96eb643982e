import type { PolicyFact, Ranking } from '../engine';
import { files } from './files';
import { fullId } from './id';

/** What a policy says and nothing is computed with: what its sources say besides, and a board that was published. */
interface Besides {
  readonly facts: readonly PolicyFact[];
  readonly board?: Ranking['board'];
}

/** By the policy's full id. Evaluated by the build. */
export const besides: Readonly<Record<string, Besides>> = Object.fromEntries(
  files.map(file => {
    const board = file.ranking?.board;
    return [fullId(file), { facts: file.facts, ...(board && { board }) }];
  }),
);
