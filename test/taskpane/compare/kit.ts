import type { Locale, Policy, Status } from '../../../src/engine';
import { layOut } from '../../../src/functions/policy-table/lay-out';
import { calculateStrings } from '../../../src/locales/panels/calculate';
import { compareStrings } from '../../../src/locales/panels/compare';
import { paneStrings } from '../../../src/locales/pane';
import { policies } from '../../../src/policies';
import { whole } from '../../../src/policies/whole';
import type { Words } from '../../../src/taskpane/compare/differences';
import type { Speech } from '../../../src/taskpane/compare/plan';
import type { Comparable } from '../../../src/taskpane/compare/sides';
import { changed, type Change } from '../../engine/changed';

export function month(version: string): Policy {
  const found = policies().find(each => each.version === version);
  if (found === undefined) throw new Error(`The library has no policy of ${version}.`);
  return whole(found);
}

/** March with some of its figures changed: by where they stand in the file. */
export function marchWith(...changes: readonly Change[]): Policy {
  return changed(month('2023-03'), ...changes) as unknown as Policy;
}

export function fact(value: unknown, status: Status): unknown {
  const from = status === 'supplied' ? { source: '4月平台后台', on: '2023-04-02' } : {};
  return { value, status, ...from };
}

export function ofLibrary(version: string): Comparable {
  return { key: version, title: version, policy: month(version), argument: `"${version}"`, given: version };
}

/** As it is found on a sheet of the workbook. */
export function asOwn(policy: Policy, name = 'MCN_OWN_1'): Comparable {
  return { key: name, title: name, policy, argument: name, given: layOut(policy, 'zh-CN') };
}

export async function wordsIn(locale: Locale, a: string, b: string): Promise<Words> {
  const [strings, pane] = await Promise.all([compareStrings(locale), paneStrings(locale)]);
  return { locale, strings, status: pane.status, names: [a, b] };
}

export async function speechIn(locale: Locale): Promise<Speech> {
  return { locale, strings: await compareStrings(locale), sheet: await calculateStrings(locale) };
}
