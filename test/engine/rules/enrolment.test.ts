import type { Enrolment } from '../../../src/engine';
import { enrolmentOn, evaluate, parsePolicy, serialFromText } from '../../../src/engine';
import type { Overall } from './policy';
import { fileOf } from './policy';
import type { Lines } from './roster';
import { gridOf } from './roster';
import { agencies, count, fact, ladder } from './words';

/** What signing up on a day means, and what is said of each agency. */

const tracks = [agencies(count(), ladder('per_unit', [[1, 1]]))];
const signUp = ['2023-02-28', '2023-03-20'] as const;
const carriedOver = ['2023-01-29', '2023-02-15'] as const;
const from = (policies: readonly string[] | null) => ({
  carryOverFrom: fact(policies),
  countsFrom: fact('period_start'),
});

function policyWith(says: Overall, enrolment?: object) {
  const parsed = parsePolicy({ ...fileOf(tracks, says), ...(enrolment === undefined ? {} : { enrolment }) });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

/** Its kind, or which figure is missing. */
function on(day: string, policy: ReturnType<typeof policyWith>): string {
  const rule = enrolmentOn(policy);
  const found = rule.ok ? rule.value(serialFromText(day) ?? NaN) : rule;
  if (found.ok) return found.value.kind;
  return found.problems.map(({ code, params }) => `${code} ${'path' in params ? params.path : ''}`).join();
}

test.each<[why: string, says: Overall, enrolment: object | undefined, day: string, kind: string]>([
  ['the day before the window', { signUp }, undefined, '2023-02-27', 'too_early'],
  ['its first day', { signUp }, undefined, '2023-02-28', 'in_time'],
  ['its last day', { signUp }, undefined, '2023-03-20', 'in_time'],
  ['the day after it', { signUp }, undefined, '2023-03-21', 'late'],
  ['a policy that asks for none', {}, undefined, '2023-03-21', 'not_asked'],
  ['the day before those of an earlier policy', { signUp, carriedOver }, undefined, '2023-01-28', 'too_early'],
  ['their first day', { signUp, carriedOver }, undefined, '2023-01-29', 'carried_over'],
  ['their last day', { signUp, carriedOver }, undefined, '2023-02-15', 'carried_over'],
  ['between the windows', { signUp, carriedOver }, undefined, '2023-02-16', 'too_early'],
  ['nobody is carried over', { signUp }, from([]), '2023-02-10', 'too_early'],
  ['whether anybody is, is open', { signUp }, from(null), '2023-02-10', 'too_early'],
  [
    'whether anybody is, is open, and when they signed up is told',
    { signUp },
    { ...from(null), carryOverWindow: { from: fact('2023-01-29'), to: fact('2023-02-15') } },
    '2023-02-10',
    'policy.number_unknown enrolment.carryOverFrom',
  ],
  [
    'when they signed up is not told',
    { signUp },
    from(['2023-02']),
    '2023-02-10',
    'policy.number_unknown enrolment.carryOverWindow',
  ],
  ['nor asked for within the own window', { signUp }, from(['2023-02']), '2023-02-28', 'in_time'],
])('%s', (_why, says, enrolment, day, kind) => {
  expect(on(day, policyWith(says, enrolment))).toBe(kind);
});

test.each<[why: string, says: Overall, roster: Lines, kinds: readonly Enrolment['kind'][]]>([
  ['no day: not signed up', { signUp }, ['agency enrolled_on', '甲 –', '乙 2023-02-28'], ['none', 'in_time']],
  [
    'a day that lets it in counts, wherever it stands',
    { signUp },
    ['agency enrolled_on', '甲 2023-03-21', '甲 2023-03-20', '乙 2023-03-20', '乙 2023-02-01', '甲 –', '丙 2023-04-01'],
    ['in_time', 'in_time', 'late'],
  ],
  [
    'of several that do not, the last',
    { signUp },
    ['agency enrolled_on', '甲 2023-03-21', '甲 2023-02-01'],
    ['too_early'],
  ],
  ['no such column: not asked', { signUp }, ['agency', '甲', '乙'], ['not_asked', 'not_asked']],
])('%s', (_why, says, roster, kinds) => {
  const statement = evaluate(policyWith(says), gridOf(roster));
  expect(statement.ok && statement.value.enrolment.map(({ kind }) => kind)).toEqual(kinds);
});
