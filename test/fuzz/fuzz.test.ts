import { env } from 'node:process';
import fc from 'fast-check';
import { parsePolicy } from '../../src/engine';
import january from '../../src/policies/dy-life-mcn-2023-01.json';
import february from '../../src/policies/dy-life-mcn-2023-02.json';
import march from '../../src/policies/dy-life-mcn-2023-03.json';
import { changed, globalsNow } from './globals';
import { maximal } from './maximal';
import { mildMutations, mutated, mutatedText, mutations } from './mutate';
import { tryAll, tryPolicy } from './outcomes';
import { goodSheet, nonsense, sheets } from './sheets';
import { Slowest } from './slow';
import { deepFrozen } from './trees';

/** How many cases: 2,000 in every run, as many as FUZZ_RUNS says in a long one, which also tells the slowest. */
const numRuns = Number(env['FUZZ_RUNS'] ?? 2000);
const seed = env['FUZZ_SEED'] === undefined ? {} : { seed: Number(env['FUZZ_SEED']) };
const options = (part: number) => ({ numRuns: Math.ceil(numRuns * part), ...seed });

const policies = { january, february, march, maximal };
const names = Object.keys(policies) as (keyof typeof policies)[];
const slowest = new Slowest();
let before: readonly unknown[] = [];
const ends: Record<string, number> = { refused: 0, parsed: 0, applied: 0 };
const count = (end: string): void => void (ends[end] = (ends[end] ?? 0) + 1);

beforeAll(() => {
  before = globalsNow();
});

afterEach(() => {
  expect(changed(before)).toBeUndefined();
  expect('polluted' in {}).toBe(false);
});

afterAll(() => {
  if (env['FUZZ_RUNS'] !== undefined) process.stderr.write(`${slowest.report()}; ${JSON.stringify(ends)}\n`);
});

const name = fc.constantFrom(...names);

function parsedOnes() {
  return names.map(each => {
    const outcome = parsePolicy(policies[each]);
    if (!outcome.ok) throw new Error(`${each} does not parse`);
    return deepFrozen(outcome.value);
  });
}

test('a mutated policy parses, or every problem has its sentences; what parses can be applied', () => {
  fc.assert(
    fc.property(name, mutations, (which, changes) => {
      const data = deepFrozen(mutated(policies[which], changes));
      slowest.watch(`policy ${which}`, () => {
        count(tryPolicy(data, goodSheet));
      });
    }),
    options(0.3),
  );
}, 3_600_000);

test('a policy with other figures and other choices can be applied to whatever sheet', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('march' as const, 'maximal' as const),
      mildMutations,
      sheets,
      (which, changes, sheet) => {
        const data = deepFrozen(mutated(policies[which], changes));
        deepFrozen(sheet);
        slowest.watch(`mild ${which}`, () => {
          count(tryPolicy(data, sheet));
        });
      },
    ),
    options(0.3),
  );
}, 3_600_000);

test('so does a file with mutated text', () => {
  fc.assert(
    fc.property(name, mutations, (which, changes) => {
      const data = deepFrozen(mutatedText(policies[which], changes));
      if (data !== undefined) slowest.watch(`text ${which}`, () => tryPolicy(data, goodSheet));
    }),
    options(0.1),
  );
}, 3_600_000);

test('every policy can be applied to whatever sheet', () => {
  const all = parsedOnes();
  fc.assert(
    fc.property(fc.nat(all.length - 1), fc.oneof({ weight: 5, arbitrary: sheets }, nonsense), (which, sheet) => {
      const policy = all[which];
      if (policy === undefined) throw new Error('no policy');
      deepFrozen(sheet);
      slowest.watch('sheet', () => count(tryAll(policy, sheet) ? 'applied' : 'parsed'));
    }),
    options(0.3),
  );
}, 3_600_000);
