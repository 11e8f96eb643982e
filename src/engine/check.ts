import { notWithheld } from './evaluate/ground';
import { compileLadder } from './evaluate/ladder';
import { needsOf } from './evaluate/needs';
import { evaluateRoster } from './evaluate/statement';
import { capsCreators, findStandings, standingOf } from './evaluate/standing';
import { Findings } from './findings';
import type { Failure } from './outcome';
import { fail } from './outcome';
import { missing } from './policy/facts';
import { isPolicy, notAPolicy } from './policy/given';
import type { Policy } from './policy/types';
import type { Problem } from './problem';
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
  addMissing(policy, findings, standing?.ok === false ? standing.problems : []);
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

/**
 * Each number that a payout rests on and that is not known, or that strict mode withholds, once; of an unknown split into forms none is
 * needed.
 */
function addMissing(policy: Policy, findings: Findings, others: readonly Problem[]): void {
  const found = new Map<string, Problem>();
  const keep = (problems: readonly Problem[]): void => {
    for (const each of problems) if ('path' in each.params) found.set(each.params.path, each);
  };
  const collect = (part: unknown, at: string): void => {
    const facts = factsIn(part, at).filter(({ fact }) => fact.value === null);
    keep(facts.map(({ path, fact }) => missing(policy, fact, path)));
  };
  keep(others);
  const { stacking, rounding, enrolment, policyCaps, forfeitBelow, tracks } = policy;
  collect({ stacking, rounding, policyCaps, forfeitBelow }, '');
  collect(enrolment?.countsFrom, 'enrolment.countsFrom');
  if (tracks.length === 0) keep([missing(policy, { status: 'unknown' }, 'tracks')]);
  for (const [i, track] of tracks.entries()) {
    const { where, measure, before, base, target, gates, caps, ladder } = track;
    collect({ where, measure, before, base, target, gates, caps }, `tracks[${i}]`);
    ladder.tiers.forEach((tier, k) => collect(tier.gates, `tracks[${i}].ladder.tiers[${k}].gates`));
    const ready = compileLadder(policy, track);
    if (!ready.ok) keep(ready.problems);
  }
  const given = notWithheld(policy, tracks);
  if (!given.ok) keep(given.problems);
  for (const each of found.values()) findings.add(() => each);
}
