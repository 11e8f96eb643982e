import type { Policy } from '../../engine';
import { readPolicyFile } from '../../engine';
import { Memo } from '../../functions/memo';
import { changesBetween } from '../../functions/policy-view/diff';
import { digestOf } from '../../functions/policy-view/digest';
import type { OwnCopy } from '../../host';

/** A policy of the workbook's own as it was kept: on which sheet, and on which day. */
export interface KeptCopy extends Pick<OwnCopy, 'name' | 'address'> {
  readonly policy: Policy;
  readonly digest: string;
  readonly sheet: string;
  readonly on: string;
}

/** By the text; long ones, few. */
const read = new Memo<Policy | undefined>(16);

/** Of what a workbook says was kept: anybody may have written it, so what is no policy, or another than it says, is passed over. */
export function asCopies(copies: readonly OwnCopy[]): readonly KeptCopy[] {
  return copies.flatMap(({ name, address, held }) => {
    if (typeof held !== 'object' || held === null) return [];
    const { policy: text, digest, sheet, on } = held as Readonly<Record<string, unknown>>;
    if (typeof text !== 'string' || typeof digest !== 'string' || typeof sheet !== 'string' || !isDay(on)) return [];
    const policy = read.get(text) ?? read.keep(text, policyIn(text));
    if (policy === undefined || digestOf(policy) !== digest) return [];
    return [
      { name, policy, digest, sheet: sheet.slice(0, LONGEST), on, ...(address === undefined ? {} : { address }) },
    ];
  });
}

/** Excel's sheets have no longer names. */
const LONGEST = 31;

function isDay(on: unknown): on is string {
  return typeof on === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(on);
}

function policyIn(text: string): Policy | undefined {
  const found = readPolicyFile(text);
  return found.ok ? found.value : undefined;
}

/** In how many places a policy is another than it was when it was kept; those that only its notes and sources have are not counted. */
export function changedSince({ policy, digest }: KeptCopy, now: Policy): number {
  return digestOf(now) === digest ? 0 : changesBetween(policy, now).length;
}
