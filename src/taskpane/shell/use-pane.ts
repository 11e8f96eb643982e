import { useEffect, useState } from 'react';
import { compileLadder, headerRow, type Policy } from '../../engine';
import {
  choosePolicy,
  followPolicy,
  policyName,
  readPolicyName,
  today,
  whenWorkbookMoves,
  writeFormulaBeside,
  type HostFailure,
  type PolicyNameValue,
  type RosterPlace,
  type Written,
} from '../../host';
import { findPolicy, newestPolicy } from '../../policies';

/** What the pane has to say after something was asked of Excel. */
export type Notice =
  | { readonly kind: 'wrote'; readonly written: Written }
  /** `computable`: none of the figures that its ladders need is unknown. */
  | { readonly kind: 'chosen'; readonly policy: Policy; readonly computable: boolean }
  /** `again`: what was asked can be asked again. */
  | { readonly kind: 'failed'; readonly failure: HostFailure; readonly again?: () => Promise<void> }
  /** A bug of ours; it is thrown as well. */
  | { readonly kind: 'broken' };

/** The policy that the workbook names: one of the library, another, or none yet. */
type Choice =
  | { readonly kind: 'none' }
  | { readonly kind: 'library'; readonly policy: Policy }
  | { readonly kind: 'other'; readonly value: PolicyNameValue };

export interface Pane {
  /** The policy on show: the workbook's choice, or the newest while it has made none. */
  readonly policy: Policy;
  readonly choice: Choice;
  readonly busy: 'writing' | 'choosing' | undefined;
  readonly notice: Notice | undefined;
  /** The day on which sign-up is open or a policy in force: today, unless the user asks about another. `2023-03-05` */
  readonly asOf: string;
  /** @param day nothing stands for today */
  setAsOf(day: string): void;
  choose(version: string): Promise<void>;
  /** Writes the formula beside a roster; beside what is selected, where none is given. */
  write(roster?: RosterPlace): Promise<void>;
  dismiss(): void;
}

export function choiceOf(value: PolicyNameValue): Choice {
  if (value === undefined || value === '') return { kind: 'none' };
  const found = typeof value === 'string' ? findPolicy(value) : undefined;
  return found?.ok === true ? { kind: 'library', policy: found.value } : { kind: 'other', value };
}

function isComputable(policy: Policy): boolean {
  return policy.tracks.length > 0 && policy.tracks.every(track => compileLadder(policy, track).ok);
}

export function rewardsFormula(address: string): string {
  return `=MCN.REWARDS(${address},"agency",${policyName})`;
}

export function usePane(): Pane {
  const [choice, setChoice] = useState<Choice>({ kind: 'none' });
  const [busy, setBusy] = useState<Pane['busy']>();
  const [notice, setNotice] = useState<Notice>();
  const [asked, setAsOf] = useState('');

  // Excel has no event for a changed name; whatever the user does next is the moment to look again.
  useEffect(() => {
    const look = async (): Promise<HostFailure | undefined> => {
      const outcome = await readPolicyName();
      if (!outcome.ok) return outcome.failure;
      setChoice(choiceOf(outcome.value));
      await followPolicy(outcome.value);
      return undefined;
    };
    const lookAndSay = (): void => {
      void look().then(failure => {
        if (failure !== undefined) setNotice({ kind: 'failed', failure });
      });
    };
    lookAndSay();
    window.addEventListener('focus', lookAndSay);
    // Refused while the user types in a cell: the next move looks again, so nothing need be said.
    const end = whenWorkbookMoves(() => void look());
    return () => {
      window.removeEventListener('focus', lookAndSay);
      end();
    };
  }, []);

  const policy = choice.kind === 'library' ? choice.policy : newestPolicy();

  /** Whatever happens, the buttons come back and something is said. */
  const attempt = async (doing: 'writing' | 'choosing', task: () => Promise<Notice | undefined>): Promise<void> => {
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
      if (chosen.kind !== 'library') return undefined;
      return { kind: 'chosen', policy: chosen.policy, computable: isComputable(chosen.policy) };
    });

  const write = (place?: RosterPlace): Promise<void> =>
    attempt('writing', async () => {
      const wanted = { formulaFor: rewardsFormula, findHeaders: headerRow, policy: policy.version, place };
      const outcome = await writeFormulaBeside(wanted);
      if (!outcome.ok) return { kind: 'failed', failure: outcome.failure };
      if (choice.kind === 'none') setChoice({ kind: 'library', policy });
      return { kind: 'wrote', written: outcome.value };
    });

  const dismiss = (): void => {
    setNotice(undefined);
  };
  return { policy, choice, busy, notice, asOf: asked === '' ? today() : asked, setAsOf, choose, write, dismiss };
}
