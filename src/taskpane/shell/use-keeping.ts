import { useEffect, useRef } from 'react';
import type { Locale, Policy } from '../../engine';
import { chooseOwn, showAddress, type HostOutcome, type Kept } from '../../host';
import { isGone, type Choice, type Own } from './choice';
import type { Notice } from './notice';

/** What is done about policies of the workbook's own. */
export interface Keeping {
  /**
   * Keeps a policy on a sheet of its own, chooses it and shows it. Gives its name; undefined where that did not come about: it has been said why.
   *
   * @param done called once it came about, be it when it was tried again
   */
  keep(policy: Policy, locale: Locale, done?: () => void): Promise<string | undefined>;
  /**
   * Puts the workbook's own of that name, whose sheet is gone, onto a new one. Where the workbook's choice is gone, too, it is chosen if it
   * was before, or if there is `sole` one that can have been.
   */
  keepAgain(policy: Policy, locale: Locale, name: string, sole: boolean): Promise<string | undefined>;
  /** Keeps what was kept of the workbook's own of that name, whose sheet is gone, no longer. */
  forget(name: string): Promise<void>;
  /** Puts a policy in the place of the workbook's own of that name. @param done as of `keep` */
  rewrite(policy: Policy, name: string, locale: Locale, done?: () => void): Promise<void>;
}

interface Given {
  readonly attempt: (doing: 'keeping', task: () => Promise<Notice | undefined>) => Promise<void>;
  readonly choice: Choice;
  readonly own: readonly Own[];
  readonly look: () => Promise<Choice | undefined>;
}

/** The cells of a chosen table, to be compared. */
function cellsOf(choice: Choice | undefined): string | undefined {
  return choice !== undefined && 'cells' in choice ? JSON.stringify(choice.cells) : undefined;
}

export function useKeeping({ attempt, choice, own, look }: Given): Keeping {
  /** The last of the workbook's own that was seen to be its choice. */
  const last = useRef<string>(undefined);
  useEffect(() => {
    if (isGone(choice)) return;
    const chosen = 'address' in choice ? choice.address : undefined;
    last.current = own.find(({ address }) => address === chosen)?.name;
  }, [choice, own]);

  const keepAs = async (kept: Policy, locale: Locale, chosen: boolean, again?: string, done?: () => void) => {
    // Tried again after it was refused to be chosen, it is not kept twice.
    let there: HostOutcome<Kept> | undefined;
    let came: string | undefined;
    const uses = chosen ? 'it' : isGone(choice) ? 'none' : 'another';
    await attempt('keeping', async () => {
      if (there?.ok !== true) {
        const { keepPolicy } = await import(/* webpackChunkName: "own-policies" */ '../policy/keep-policy');
        there = await keepPolicy(kept, locale, again);
      }
      if (!there.ok) {
        const { failure } = there;
        const { where } = failure;
        return { kind: 'failed', failure, ...(where !== undefined && { sheet: { name: where, how: 'begun' } }) };
      }
      const { name, sheet, address } = there.value;
      if (chosen) {
        const outcome = await chooseOwn(name);
        if (!outcome.ok) {
          await look();
          return { kind: 'failed', failure: outcome.failure, sheet: { name: sheet, how: 'unchosen' } };
        }
      }
      came = name;
      done?.();
      await Promise.all([look(), showAddress(address)]);
      return { kind: 'kept', name, sheet, uses };
    });
    return came;
  };
  return {
    keep: (kept, locale, done) => keepAs(kept, locale, true, undefined, done),
    keepAgain: (kept, locale, name, sole) => {
      const was = last.current === undefined ? sole : last.current === name;
      return keepAs(kept, locale, isGone(choice) && was, name);
    },
    forget: name =>
      attempt('keeping', async () => {
        const { forgetCopy } = await import(/* webpackChunkName: "own-policies" */ '../policy/keep-policy');
        const outcome = await forgetCopy(name);
        return outcome.ok ? undefined : { kind: 'failed', failure: outcome.failure };
      }),
    rewrite: (wanted, name, locale, done) =>
      attempt('keeping', async () => {
        const { rewritePolicy } = await import(/* webpackChunkName: "own-policies" */ '../policy/keep-policy');
        const outcome = await rewritePolicy(wanted, name, 'cells' in choice ? choice.cells : [], locale);
        if (!outcome.ok) {
          const { failure } = outcome;
          const sheet = own.find(each => each.name === name)?.sheet ?? '';
          // It has been put back, unless Excel refused that, too.
          const isHalf = cellsOf(await look()) !== cellsOf(choice);
          return { kind: 'failed', failure, ...(isHalf && { sheet: { name: sheet, how: 'half' } }) };
        }
        done?.();
        await look();
        return { kind: 'kept', name, sheet: outcome.value.sheet, uses: 'it' };
      }),
  };
}
