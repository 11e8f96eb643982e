import type { Policy, Ranking } from '../engine';
import { files } from './files';

/** The library as functions compute with it: without what whole.ts adds. Evaluated by the build. */
export const library: readonly Policy[] = files.map(file => ({
  ...file,
  ...(file.ranking && { ranking: withoutBoard(file.ranking) }),
  facts: [],
}));

function withoutBoard({ title, points, population, top, ties, leading }: Ranking): Ranking {
  return { title, points, population, top, ties, leading };
}
