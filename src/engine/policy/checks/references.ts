import { problem } from '../../problem';
import { shortened } from '../../roster/grid';
import type { Place } from '../reader';
import { report } from '../reader';
import type { Fact, Policy, Window } from '../types';

/** What a policy's shape alone cannot say of ids and days: ids are unique and lead somewhere, windows run forward, shares make a whole. */
export function checkReferences(policy: Policy, at: Place): void {
  const { ranking, windows, enrolment } = policy;
  for (const list of [
    'bands',
    'levels',
    'fields',
    'tracks',
    'forms',
    'sources',
    'quotas',
    'facts',
    'exclusive',
    'openQuestions',
  ] as const) {
    unique(at, list, policy[list]);
  }
  unique(
    at,
    'levels',
    policy.levels.map(level => ({ id: String(level.ordinal) })),
    'ordinal',
  );
  checkSources(policy, at);
  checkBands(policy, at);
  const levels = policy.levels.map(level => level.id);
  if (ranking !== undefined) {
    unique(
      at,
      'ranking.points',
      ranking.points.map(each => ({ id: each.level })),
      'level',
    );
    ranking.points.forEach((each, i) => known(at, `ranking.points[${i}].level`, each.level, levels));
  }
  checkQuotas(policy, levels, at);
  checkForms(policy, at);
  if (windows.enrolment !== undefined) forward(at, 'windows.enrolment', windows.enrolment);
  forward(at, 'windows.effective', windows.effective);
  if (enrolment?.carryOverWindow !== undefined) forward(at, 'enrolment.carryOverWindow', enrolment.carryOverWindow);
}

function checkQuotas(policy: Policy, levels: readonly string[], at: Place): void {
  policy.quotas.forEach((quota, i) => {
    forward(at, `quotas[${i}].inForce`, quota.inForce);
    quota.levels.value?.forEach((level, j) => known(at, `quotas[${i}].levels.value[${j}]`, level, levels));
    if (quota.limit.kind === 'linear' && quota.limit.incubatedFrom.value !== null) {
      known(at, `quotas[${i}].limit.incubatedFrom.value`, quota.limit.incubatedFrom.value, levels);
    }
  });
  const { quotaInForce } = policy;
  if (quotaInForce?.value != null) {
    known(
      at,
      'quotaInForce.value',
      quotaInForce.value,
      policy.quotas.map(quota => quota.id),
    );
  }
}

function unique(at: Place, path: string, items: readonly { readonly id: string }[], key = 'id'): void {
  const seen = new Set<string>();
  items.forEach(({ id }, i) => {
    if (seen.has(id)) report(at, problem('policy.duplicate_id', { path: `${path}[${i}].${key}`, id }));
    seen.add(id);
  });
}

export function known(at: Place, path: string, id: string, ids: readonly string[]): void {
  if (!ids.includes(id)) report(at, problem('policy.dangling', { path, id, known: ids }));
}

function checkBands(policy: Policy, at: Place): void {
  const bands = policy.bands.map(band => band.id);
  policy.levels.forEach((level, i) => {
    if (level.band?.value != null) known(at, `levels[${i}].band.value`, level.band.value, bands);
  });
}

/** Walks the whole policy: every `source` names a source of the policy, whatever part of it follows the `#`; but for those in free words. */
function checkSources(policy: Policy, at: Place): void {
  const ids = policy.sources.map(source => source.id);
  const known = new Set(ids);
  const keys: string[] = [];
  const walk = (value: object): void => {
    for (const [key, child] of Object.entries(value) as [string, unknown][]) {
      if (
        key === 'source' &&
        typeof child === 'string' &&
        !isSupplied(value) &&
        !known.has(child.split('#')[0] as string)
      ) {
        const path = pathOf(policy, [...keys, key]);
        report(at, problem('policy.source_dangling', { path, source: shortened(child, 60), known: ids }));
      }
      if (typeof child !== 'object' || child === null) continue;
      keys.push(key);
      walk(child);
      keys.pop();
    }
  };
  walk(policy);
}

function isSupplied(fact: object): boolean {
  return 'status' in fact && fact.status === 'supplied';
}

/** The path of some keys, each within what the one before leads to; made only where something is wrong. */
function pathOf(policy: Policy, keys: readonly string[]): string {
  let holder: unknown = policy;
  return keys.reduce((path, key) => {
    const step = Array.isArray(holder) ? `[${key}]` : path === '' ? key : `.${key}`;
    holder = (holder as Readonly<Record<string, unknown>>)[key];
    return path + step;
  }, '');
}

function forward(at: Place, path: string, { from, to }: Window): void {
  if (from.value !== null && to.value !== null && from.value > to.value) {
    report(at, problem('policy.window_reversed', { path, from: from.value, to: to.value }));
  }
}

/** The policy's own split, and each track's: of forms that there are, and a hundred together. */
function checkForms(policy: Policy, at: Place): void {
  const ids = policy.forms.map(form => form.id);
  wholeShares(at, 'forms', policy.forms);
  policy.tracks.forEach(({ forms = [] }, i) => {
    unique(
      at,
      `tracks[${i}].forms`,
      forms.map(({ form }) => ({ id: form })),
      'form',
    );
    forms.forEach(({ form }, j) => known(at, `tracks[${i}].forms[${j}].form`, form, ids));
    wholeShares(at, `tracks[${i}].forms`, forms);
  });
}

/**
 * Shares are summed in millionths, so that 33.33 + 33.33 + 33.34 is 100. Such as make 1 together are parts of one: that is said of each, with
 * what to write.
 */
function wholeShares(at: Place, path: string, forms: readonly { readonly share?: Fact<number> }[]): void {
  const shares = forms.flatMap(({ share }, i) => (share === undefined ? [] : [{ i, value: share.value }]));
  if (shares.length === 0 || shares.some(({ value }) => value === null)) return;
  const millionths = shares.reduce((sum, { value }) => sum + Math.round((value ?? 0) * 1e4), 0);
  if (millionths === 1e6) return;
  if (millionths !== 1e4) {
    report(at, problem('policy.shares_off', { path, sum: String(millionths / 1e4) }));
    return;
  }
  for (const { i, value } of shares) {
    const write = String(Math.round((value ?? 0) * 1e6) / 1e4);
    report(at, problem('policy.share_of_one', { path: `${path}[${i}].share.value`, found: String(value), write }));
  }
}
