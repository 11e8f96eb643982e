import { useCallback, useState } from 'react';
import { headerRow, type Policy } from '../../engine';
import {
  chooseOwn,
  choosePolicy,
  policyName,
  showAddress,
  today,
  writeFormulaBeside,
  writeStrict,
  type HostFailure,
  type RosterPlace,
} from '../../host';
import { newestPolicy } from '../../policies';
import { choiceOf, type Choice } from './choice';
import { isComputable, type Notice, type Told } from './notice';
import { useChoice, type Chosen } from './use-choice';
import { useKeeping, type Keeping } from './use-keeping';
import { useNotice, useTakenBack } from './use-notice';

export type Doing = 'writing' | 'choosing' | 'keeping';

export interface Pane extends Pick<Chosen, 'choice' | 'own' | 'strict'>, Keeping {
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

  const keeping = useKeeping({ attempt, choice, own, look });

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
    ...keeping,
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
