import { useEffect, useState } from 'react';
import type { Policy } from '../engine';
import {
  choosePolicy,
  policyName,
  readPolicyName,
  writeFormulaBeside,
  type HostFailure,
  type PolicyNameValue,
  type Written,
} from '../host';
import { findPolicy, newestPolicy } from '../policies';

/** What the pane has to say after something was asked of Excel. */
export type Notice =
  | { readonly kind: 'wrote'; readonly written: Written }
  | { readonly kind: 'chosen'; readonly policy: Policy }
  | { readonly kind: 'failed'; readonly failure: HostFailure };

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
  choose(version: string): Promise<void>;
  write(): Promise<void>;
  dismiss(): void;
}

export function choiceOf(value: PolicyNameValue): Choice {
  if (value === undefined || value === '') return { kind: 'none' };
  const found = typeof value === 'string' ? findPolicy(value) : undefined;
  return found?.ok === true ? { kind: 'library', policy: found.value } : { kind: 'other', value };
}

export function rewardsFormula(address: string): string {
  return `=MCN.REWARDS(${address},"agency",${policyName})`;
}

export function usePane(): Pane {
  const [choice, setChoice] = useState<Choice>({ kind: 'none' });
  const [busy, setBusy] = useState<Pane['busy']>();
  const [notice, setNotice] = useState<Notice>();

  // Excel has no event for a changed name; the user's return to the pane is the moment to look again.
  useEffect(() => {
    const look = (): void => {
      void readPolicyName().then(outcome => {
        if (outcome.ok) setChoice(choiceOf(outcome.value));
        else setNotice({ kind: 'failed', failure: outcome.failure });
      });
    };
    look();
    window.addEventListener('focus', look);
    return () => {
      window.removeEventListener('focus', look);
    };
  }, []);

  const policy = choice.kind === 'library' ? choice.policy : newestPolicy();

  const choose = async (version: string): Promise<void> => {
    setBusy('choosing');
    setNotice(undefined);
    const outcome = await choosePolicy(version);
    const chosen = choiceOf(version);
    setBusy(undefined);
    if (!outcome.ok) setNotice({ kind: 'failed', failure: outcome.failure });
    else if (chosen.kind === 'library') setNotice({ kind: 'chosen', policy: chosen.policy });
    if (outcome.ok) setChoice(chosen);
  };

  const write = async (): Promise<void> => {
    setBusy('writing');
    setNotice(undefined);
    const outcome = await writeFormulaBeside(rewardsFormula, policy.version);
    setBusy(undefined);
    setNotice(outcome.ok ? { kind: 'wrote', written: outcome.value } : { kind: 'failed', failure: outcome.failure });
    if (outcome.ok && choice.kind === 'none') setChoice({ kind: 'library', policy });
  };

  const dismiss = (): void => {
    setNotice(undefined);
  };
  return { policy, choice, busy, notice, choose, write, dismiss };
}
