import { compileLadder } from './evaluate/ladder';
import { needsOf } from './evaluate/needs';
import { evaluateRoster } from './evaluate/statement';
import { capsCreators, findStandings, standingOf } from './evaluate/standing';
import { Findings } from './findings';
import type { Failure } from './outcome';
import { fail } from './outcome';
import { isPolicy, notAPolicy } from './policy/given';
import type { Policy } from './policy/types';
import { problem } from './problem';
import type { FieldId } from './roster/fields';
import type { Grid } from './roster/grid';
import { figuresWithoutAgency, repeatedNames } from './roster/overlooked';
import { openRoster } from './roster/read';
import { factsIn } from './trace/facts-of';

/** How many problems a check lists; the others are counted. */
const MOST = 10_000;

/**
 * Every problem that a policy has with a roster, at once: missing and ambiguous columns, bad cells of the columns that it reads, dates
 * that contradict each other, creators bound twice, sums too large; the numbers of the policy that are unknown; and what is passed over
 * without a word elsewhere: figures without an agency, and creators of one name whom nothing else tells apart though they are capped.
 *
 * @returns `problems` is empty if there is none
 * @example checkRoster(march, grid).problems // [{ code: 'roster.bad_level', params: { row: 7, column: '等级', value: 'Lv99', … } }]
 */
export function checkRoster(policy: Policy, grid: Grid): Failure {
  if (!isPolicy(policy)) return fail(notAPolicy(policy));
  const findings = new Findings(MOST);
  const needs = needsOf(policy, policy.tracks, ['creator', ...rankedBy(policy)]);
  const roster = openRoster(policy, grid, needs, findings, { goOn: true });
  const standing = roster === undefined ? undefined : findStandings(policy, roster, findings);
  if (standing?.ok === false) findings.addAll(standing);
  addUnknown(policy, findings);
  const computable = !findings.any;
  if (roster === undefined) return findings.failure();
  figuresWithoutAgency(roster, findings);
  if (standing?.ok === true && capsCreators(policy)) {
    repeatedNames(roster, place => standingOf(standing.value, place) === 'bound', findings);
  }
  // What shows only where it is computed with: sums too large, bands, days of sign-up.
  const statement = computable ? evaluateRoster(policy, roster) : undefined;
  if (statement?.ok === false) findings.addAll(statement);
  return findings.failure();
}

function rankedBy({ ranking }: Policy): readonly FieldId[] {
  if (ranking === undefined) return [];
  return ranking.population.value === 'incubated' ? ['level_end', 'level_start'] : ['level_end'];
}

/** Each unknown number that a payout rests on, once; of a split into forms none is needed. */
function addUnknown(policy: Policy, findings: Findings): void {
  const paths = new Set<string>();
  const collect = (part: unknown, at: string): void =>
    factsIn(part, at).forEach(({ path, fact }) => {
      if (fact.value === null) paths.add(path);
    });
  const { stacking, rounding, enrolment, policyCaps, forfeitBelow, tracks } = policy;
  collect({ stacking, rounding, policyCaps, forfeitBelow }, '');
  collect(enrolment?.countsFrom, 'enrolment.countsFrom');
  if (tracks.length === 0) paths.add('tracks');
  for (const [i, track] of tracks.entries()) {
    const { where, measure, before, base, target, gates, caps, ladder } = track;
    collect({ where, measure, before, base, target, gates, caps }, `tracks[${i}]`);
    ladder.tiers.forEach((tier, k) => collect(tier.gates, `tracks[${i}].ladder.tiers[${k}].gates`));
    const ready = compileLadder(policy, track);
    if (ready.ok) continue;
    for (const { code, params } of ready.problems) {
      if (code === 'policy.number_unknown') paths.add(params.path);
    }
  }
  for (const path of paths) findings.add(() => problem('policy.number_unknown', { path, policy: policy.version }));
}
