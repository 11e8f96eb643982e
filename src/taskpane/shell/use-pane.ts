import { useCallback, useState } from 'react';
import { headerRow, type Locale, type Policy } from '../../engine';
import {
  chooseOwn,
  choosePolicy,
  policyName,
  showAddress,
  today,
  writeFormulaBeside,
  writeStrict,
  type HostFailure,
  type HostOutcome,
  type Kept,
  type RosterPlace,
} from '../../host';
import { newestPolicy } from '../../policies';
import { choiceOf, isGone, type Choice } from './choice';
import { isComputable, type Notice, type Told } from './notice';
import { useChoice, type Chosen } from './use-choice';
import { useNotice, useTakenBack } from './use-notice';

type Doing = 'writing' | 'choosing' | 'keeping';

export interface Pane extends Pick<Chosen, 'choice' | 'own' | 'strict'> {
  /** The policy on show: the workbook's choice, or the newest while it has made none that can be read. */
  readonly policy: Policy;
  readonly busy: Doing | undefined;
  readonly notice: Notice | undefined;
  /** The day on which sign-up is open or a policy in force: today, unless the user asks about another. `2023-03-05` */
  readonly asOf: string;
  /** @param day nothing stands for today */
  setAsOf(day: string): void;
  choose(version: string): Promise<void>;
  /** Chooses a policy of the workbook's own by its name. */
  chooseOwn(name: string): Promise<void>;
  /**
   * Keeps a policy on a sheet of its own, chooses it and shows it. Gives its name; undefined where that did not come about: it has been said why.
   *
   * @param done called once it came about, be it when it was tried again
   */
  keep(policy: Policy, locale: Locale, done?: () => void): Promise<string | undefined>;
  /** Puts the workbook's own of that name, whose sheet is gone, onto a new one; chosen if the workbook's choice is gone, too. */
  keepAgain(policy: Policy, locale: Locale, name: string): Promise<string | undefined>;
  /** Keeps what was kept of the workbook's own of that name, whose sheet is gone, no longer. */
  forget(name: string): Promise<void>;
  /** Puts a policy in the place of the workbook's own of that name. @param done as of `keep` */
  rewrite(policy: Policy, name: string, locale: Locale, done?: () => void): Promise<void>;
  /** Whether the workbook takes no illustrative number for an answer. */
  setStrict(strict: boolean): Promise<void>;
  /** Shows a cell of a table. */
  show(address: string): Promise<void>;
  /** Writes the formula beside a roster; beside what is selected, where none is given. */
  write(roster?: RosterPlace): Promise<void>;
  tell(told: Told): void;
  dismiss(): void;
}

export function rewardsFormula(address: string): string {
  return `=MCN.REWARDS(${address},"agency",${policyName})`;
}

export function usePane(): Pane {
  const [busy, setBusy] = useState<Doing>();
  const [notice, setNotice] = useNotice();
  const [asked, setAsOf] = useState('');
  const say = useCallback(
    (failure: HostFailure): void => {
      setNotice({ kind: 'failed', failure });
    },
    [setNotice],
  );
  const dismiss = useCallback((): void => {
    setNotice(undefined);
  }, [setNotice]);
  const { choice, own, strict, look, setChoice } = useChoice(say);
  useTakenBack(notice, dismiss, { choice, own });
  const policy = 'policy' in choice ? choice.policy : newestPolicy();

  /** Whatever happens, the buttons come back and something is said. */
  const attempt = async (doing: Doing, task: () => Promise<Notice | undefined>): Promise<void> => {
    setBusy(doing);
    setNotice(undefined);
    let said: Notice | undefined = { kind: 'broken' };
    try {
      said = await task();
    } finally {
      setBusy(undefined);
      setNotice(said?.kind === 'failed' ? { ...said, again: () => attempt(doing, task) } : said);
    }
  };

  const choose = (version: string): Promise<void> =>
    attempt('choosing', async () => {
      const outcome = await choosePolicy(version);
      if (!outcome.ok) return { kind: 'failed', failure: outcome.failure };
      const chosen = choiceOf(version);
      setChoice(chosen);
      return chosenNotice(chosen);
    });

  const chooseTable = (name: string): Promise<void> =>
    attempt('choosing', async () => {
      const outcome = await chooseOwn(name);
      return outcome.ok ? chosenNotice(await look()) : { kind: 'failed', failure: outcome.failure };
    });

  const keepAs = async (
    kept: Policy,
    locale: Locale,
    again?: string,
    done?: () => void,
  ): Promise<string | undefined> => {
    // Tried again after it was refused to be chosen, it is not kept twice.
    let there: HostOutcome<Kept> | undefined;
    let came: string | undefined;
    const chosen = again === undefined || isGone(choice);
    await attempt('keeping', async () => {
      if (there?.ok !== true) {
        const { keepPolicy } = await import(/* webpackChunkName: "own-policies" */ '../policy/keep-policy');
        there = await keepPolicy(kept, locale, again);
      }
      if (!there.ok) return { kind: 'failed', failure: there.failure };
      const { name, sheet, address } = there.value;
      if (chosen) {
        const outcome = await chooseOwn(name);
        if (!outcome.ok) return { kind: 'failed', failure: outcome.failure };
      }
      came = name;
      done?.();
      await Promise.all([look(), showAddress(address)]);
      return { kind: 'kept', name, sheet, chosen };
    });
    return came;
  };
  const keep: Pane['keep'] = (kept, locale, done) => keepAs(kept, locale, undefined, done);

  const forget = (name: string): Promise<void> =>
    attempt('keeping', async () => {
      const { forgetCopy } = await import(/* webpackChunkName: "own-policies" */ '../policy/keep-policy');
      const outcome = await forgetCopy(name);
      return outcome.ok ? undefined : { kind: 'failed', failure: outcome.failure };
    });

  const rewrite: Pane['rewrite'] = (wanted, name, locale, done) =>
    attempt('keeping', async () => {
      const { rewritePolicy } = await import(/* webpackChunkName: "own-policies" */ '../policy/keep-policy');
      const outcome = await rewritePolicy(wanted, name, 'cells' in choice ? choice.cells : [], locale);
      if (!outcome.ok) return { kind: 'failed', failure: outcome.failure };
      done?.();
      await look();
      return { kind: 'kept', name, sheet: outcome.value.sheet, chosen: true };
    });

  const setStrict = (wanted: boolean): Promise<void> =>
    attempt('choosing', async () => {
      const outcome = await writeStrict(wanted);
      await look();
      return outcome.ok ? undefined : { kind: 'failed', failure: outcome.failure };
    });

  const show = async (address: string): Promise<void> => {
    const outcome = await showAddress(address);
    if (!outcome.ok) say(outcome.failure);
  };

  const write = (place?: RosterPlace): Promise<void> =>
    attempt('writing', async () => {
      const wanted = { formulaFor: rewardsFormula, findHeaders: headerRow, policy: policy.version, place };
      const outcome = await writeFormulaBeside(wanted);
      if (!outcome.ok) return { kind: 'failed', failure: outcome.failure };
      if (choice.kind === 'none') setChoice({ kind: 'library', policy });
      return { kind: 'wrote', written: outcome.value };
    });

  const tell = (told: Told): void => {
    setNotice({ kind: 'told', ...told });
  };
  const asOf = asked === '' ? today() : asked;
  const doings = {
    setAsOf,
    choose,
    chooseOwn: chooseTable,
    keep,
    keepAgain: (kept: Policy, locale: Locale, name: string) => keepAs(kept, locale, name),
    forget,
    rewrite,
    setStrict,
    show,
    write,
    tell,
    dismiss,
  };
  return { policy, choice, own, strict, busy, notice, asOf, ...doings };
}

/** A table with mistakes is said by what is listed of it. */
function chosenNotice(chosen: Choice | undefined): Notice | undefined {
  if (chosen?.kind !== 'library' && chosen?.kind !== 'own') return undefined;
  return { kind: 'chosen', policy: chosen.policy, computable: isComputable(chosen.policy) };
}
