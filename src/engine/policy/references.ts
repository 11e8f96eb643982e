import { unitOf } from '../evaluate/ladder';
import { modeOf } from '../evaluate/ladder-modes';
import { problem } from '../problem';
import type { Place } from './reader';
import { report } from './reader';
import type { Fact, Policy, Tier, Track, Window } from './types';

/** What a policy's shape alone cannot say: ids are unique and lead somewhere, tiers rise, windows run forward, shares make a whole. */
export function checkReferences(policy: Policy, at: Place): void {
  unique(at, 'bands', policy.bands);
  unique(at, 'levels', policy.levels);
  unique(
    at,
    'levels',
    policy.levels.map(level => ({ id: String(level.ordinal) })),
    'ordinal',
  );
  unique(at, 'tracks', policy.tracks);
  unique(at, 'forms', policy.forms);
  unique(at, 'sources', policy.sources);
  unique(at, 'quotas', policy.quotas);
  unique(at, 'facts', policy.facts);
  unique(
    at,
    'ranking.points',
    policy.ranking.points.map(each => ({ id: each.level })),
    'level',
  );
  policy.tracks.forEach((track, i) => checkTrack(track, `tracks[${i}]`, at));
  checkSources(policy, '', policy, at);
  checkBands(policy, at);
  const levels = policy.levels.map(level => level.id);
  policy.ranking.points.forEach((each, i) => known(at, `ranking.points[${i}].level`, each.level, levels));
  checkQuotas(policy, levels, at);
  forward(at, 'windows.enrolment', policy.windows.enrolment);
  forward(at, 'windows.effective', policy.windows.effective);
  wholeShares(at, policy);
}

function checkTrack({ scope, measure, ladder, caps }: Track, path: string, at: Place): void {
  // An increment may be as large as the one before: only thresholds from zero must rise.
  if (ladder.thresholds?.value !== 'increment') risingTiers(at, `${path}.ladder.tiers`, ladder.tiers);
  if (measure.kind === 'increment' && measure.field === measure.base) {
    report(at, problem('policy.same_field', { path: `${path}.measure.base`, field: measure.base }));
  }
  if (modeOf(ladder).paysIn === 'percent' && unitOf(measure) !== 'fen') {
    report(at, problem('policy.rate_of_count', { path: `${path}.ladder.mode`, mode: ladder.mode }));
  }
  if (measure.kind === 'incubated') {
    ladder.tiers.forEach(({ from: { value } }, i) => {
      const where = `${path}.ladder.tiers[${i}].from.value`;
      if (value !== null && !Number.isInteger(value)) {
        report(at, problem('policy.not_an_integer', { path: where, found: String(value) }));
      }
    });
  }
  caps.forEach(({ entity }, i) => {
    const first = caps.findIndex(cap => cap.entity === entity) === i;
    if (!first) report(at, problem('policy.cap_twice', { path: `${path}.caps[${i}]`, entity }));
    if (entity === 'creator' && scope === 'agency')
      report(at, problem('policy.cap_without_effect', { path: `${path}.caps[${i}]` }));
  });
}

function checkQuotas(policy: Policy, levels: readonly string[], at: Place): void {
  policy.quotas.forEach((quota, i) => {
    quota.levels.value?.forEach((level, j) => known(at, `quotas[${i}].levels.value[${j}]`, level, levels));
    if (quota.limit.kind === 'linear' && quota.limit.incubatedFrom.value !== null) {
      known(at, `quotas[${i}].limit.incubatedFrom.value`, quota.limit.incubatedFrom.value, levels);
    }
  });
}

function unique(at: Place, path: string, items: readonly { readonly id: string }[], key = 'id'): void {
  const seen = new Set<string>();
  items.forEach(({ id }, i) => {
    if (seen.has(id)) report(at, problem('policy.duplicate_id', { path: `${path}[${i}].${key}`, id }));
    seen.add(id);
  });
}

function known(at: Place, path: string, id: string, ids: readonly string[]): void {
  if (!ids.includes(id)) report(at, problem('policy.dangling', { path, id, known: ids }));
}

function checkBands(policy: Policy, at: Place): void {
  const bands = policy.bands.map(band => band.id);
  policy.levels.forEach((level, i) => {
    if (level.band?.value != null) known(at, `levels[${i}].band.value`, level.band.value, bands);
  });
  policy.tracks.forEach((track, i) => {
    if (track.measure.kind === 'incubated') known(at, `tracks[${i}].measure.band`, track.measure.band, bands);
    track.where.forEach(({ value }, j) => {
      if (value.value !== null) known(at, `tracks[${i}].where[${j}].value.value`, value.value, bands);
    });
  });
}

/** Walks the whole policy: every `source` names a source of the policy, whatever part of it follows the `#`. */
function checkSources(policy: Policy, path: string, value: unknown, at: Place): void {
  if (typeof value !== 'object' || value === null) return;
  const ids = policy.sources.map(source => source.id);
  for (const [key, child] of Object.entries(value)) {
    const here = Array.isArray(value) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`;
    if (key === 'source' && typeof child === 'string' && !ids.includes(child.split('#')[0] ?? '')) {
      report(at, problem('policy.source_dangling', { path: here, source: child, known: ids }));
    }
    checkSources(policy, here, child, at);
  }
}

function risingTiers(at: Place, path: string, tiers: readonly Tier[]): void {
  let previous: Fact<number> | undefined;
  tiers.forEach(({ from }, i) => {
    if (previous?.value != null && from.value !== null && from.value <= previous.value) {
      const params = { path: `${path}[${i}].from.value`, previous: String(previous.value), found: String(from.value) };
      report(at, problem('policy.tiers_not_increasing', params));
    }
    previous = from;
  });
}

function forward(at: Place, path: string, { from, to }: Window): void {
  if (from.value !== null && to.value !== null && from.value > to.value) {
    report(at, problem('policy.window_reversed', { path, from: from.value, to: to.value }));
  }
}

/** Shares are summed in millionths, so that 33.33 + 33.33 + 33.34 is 100. */
function wholeShares(at: Place, policy: Policy): void {
  const shares = policy.forms.map(form => form.share.value);
  if (shares.length === 0 || shares.includes(null)) return;
  const millionths = shares.reduce<number>((sum, share) => sum + Math.round((share ?? 0) * 1e4), 0);
  if (millionths !== 1e6) report(at, problem('policy.shares_off', { path: 'forms', sum: String(millionths / 1e4) }));
}
