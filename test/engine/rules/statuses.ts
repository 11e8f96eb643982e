import type { Status } from '../../../src/engine';
import { parsePolicy } from '../../../src/engine';
import { fileOf } from './policy';
import { SAYS, TRACKS } from './unknown.cases';

/** The policy of unknown.cases.ts with every figure a reading, but those at some paths. */
export function withStatus(path: string | undefined, status: Exclude<Status, 'unknown'>, says = SAYS, tracks = TRACKS) {
  const file = structuredClone(fileOf(tracks, says));
  const walk = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    if ('status' in part && part.status !== 'unknown') part.status = 'assumption';
    Object.values(part).forEach(walk);
  };
  walk(file);
  if (path !== undefined) {
    const keys = path.split(/[.[\]]+/).filter(key => key !== '');
    const fact = keys.reduce((here, key) => here[key] as Record<string, unknown>, file);
    expect(fact).toHaveProperty('status');
    fact['status'] = status;
    if (status === 'supplied') Object.assign(fact, { source: '机构后台', on: '2023-03-02' });
  }
  const parsed = parsePolicy(file);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}
