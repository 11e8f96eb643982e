import { compileLadder } from './evaluate/ladder';
import { needsOf } from './evaluate/needs';
import { evaluateRoster } from './evaluate/statement';
import { findStandings } from './evaluate/standing';
import { Findings } from './findings';
import type { Failure } from './outcome';
import type { Policy } from './policy/types';
import { problem } from './problem';
import type { Grid } from './roster/grid';
import { openRoster } from './roster/read';

/** How many problems a check lists; the others are counted. */
const MOST = 10_000;

/**
 * Every problem that a policy has with a roster, at once: missing and ambiguous columns, bad cells of the columns that it reads, dates
 * that contradict each other, creators bound twice, sums too large; then the numbers of the policy that are unknown.
 *
 * @returns `problems` is empty if there is none
 * @example checkRoster(march, grid).problems // [{ code: 'roster.bad_level', params: { row: 7, column: '等级', value: 'Lv99', … } }]
 */
export function checkRoster(policy: Policy, grid: Grid): Failure {
  const findings = new Findings(MOST);
  const { required, optional, compared = [] } = needsOf(policy, policy.tracks, ['creator']);
  const ranked = policy.ranking === undefined ? [] : ['level_end'];
  const needs = { required, optional: [...optional, ...ranked], compared };
  const roster = openRoster(policy, grid, needs, findings, { goOn: true });
  if (roster !== undefined) {
    const standing = findStandings(policy, roster, findings);
    if (!standing.ok) findings.addAll(standing);
    if (!findings.any && policy.tracks.length > 0) {
      const statement = evaluateRoster(policy, roster);
      return statement.ok ? findings.failure() : statement;
    }
  }
  addUnknown(policy, findings);
  return findings.failure();
}

function addUnknown(policy: Policy, findings: Findings): void {
  if (policy.tracks.length === 0) {
    findings.add(() => problem('policy.number_unknown', { path: 'tracks', policy: policy.version }));
  }
  for (const track of policy.tracks) {
    const ladder = compileLadder(policy, track);
    if (!ladder.ok) findings.addAll(ladder);
  }
}
