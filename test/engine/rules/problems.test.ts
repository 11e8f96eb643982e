import { checkRoster, evaluate } from '../../../src/engine';
import { policyOf } from './policy';
import { PROBLEM_CASES } from './problems.cases';
import { gridOf } from './roster';

test.each(PROBLEM_CASES.map(each => [each.name, each.why, each] as const))(
  '%s: %s',
  (_name, _why, { tracks, says, roster, problems }) => {
    const policy = policyOf(tracks, says);
    const expected = problems.map(
      ([code, params]) =>
        expect.objectContaining({ code, params: expect.objectContaining(params) as object }) as object,
    );
    const statement = evaluate(policy, gridOf(roster));
    expect(statement.ok ? [] : statement.problems).toEqual(expected);
    expect(checkRoster(policy, gridOf(roster)).problems).toEqual(expected);
  },
);
