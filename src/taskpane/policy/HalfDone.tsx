import { useState } from 'react';
import { Button } from '@fluentui/react-components';
import type { Policy } from '../../engine';
import { digestOf } from '../../functions/policy-view/digest';
import type { OwnPoliciesStrings } from '../../locales/panels/own-policies';
import { whole } from '../../policies/whole';
import { forgetDraft, halfDone } from '../complete/kept';
import { useLanguage } from '../parts/language';
import { Message } from '../parts/Message';
import type { Pane } from '../shell/use-pane';

interface Props {
  readonly pane: Pane;
  readonly strings: OwnPoliciesStrings;
  /** Opens it again. @param policy left out: it is the one on show */
  readonly open: (policy?: Policy) => void;
}

/** Completions that were left for later: each can be gone on with, whatever the workbook has chosen since, or be given up. */
export function HalfDone({ pane, strings, open }: Props): React.JSX.Element {
  const { locale } = useLanguage();
  const [left, setLeft] = useState(halfDone);
  const [givingUp, setGivingUp] = useState<string>();
  return (
    <>
      {left.map(({ digest, policy }) => {
        const actions = (
          <>
            <Button
              size="small"
              onClick={() => {
                open(digestOf(whole(pane.policy)) === digest ? undefined : policy);
              }}
            >
              {strings.goOn}
            </Button>
            <Button
              size="small"
              onClick={() => {
                if (givingUp !== digest) {
                  setGivingUp(digest);
                  return;
                }
                forgetDraft(policy);
                setLeft(halfDone());
              }}
            >
              {givingUp === digest ? strings.giveUpForGood : strings.giveUp}
            </Button>
          </>
        );
        return (
          <Message key={digest} intent="info" actions={actions}>
            {strings.halfDone(policy.title[locale])}
          </Message>
        );
      })}
    </>
  );
}
