import type { Locale, Policy } from '../../engine';
import type { PolicyWords } from '../../locales/policy-words';
import { policyWordsEnUS } from '../../locales/policy-words.en-US';
import { policyWordsZhCN } from '../../locales/policy-words.zh-CN';

/** What a policy is shown in. */
export interface View {
  readonly policy: Policy;
  readonly words: PolicyWords;
  readonly locale: Locale;
}

export const wordsOfPolicies: Readonly<Record<Locale, PolicyWords>> = {
  'zh-CN': policyWordsZhCN,
  'en-US': policyWordsEnUS,
};

export function viewOf(policy: Policy, locale: Locale): View {
  return { policy, words: wordsOfPolicies[locale], locale };
}
