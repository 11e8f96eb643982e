import { useState } from 'react';
import { Button } from '@fluentui/react-components';
import type { Policy } from '../../engine';
import { digestOf } from '../../functions/policy-view/digest';
import { whole } from '../../policies/whole';
import { CompletePolicy } from '../complete';
import { forgetDraft } from '../complete/kept';
import { useLanguage } from '../parts/language';
import { Message } from '../parts/Message';
import { PanelBody } from '../parts/PanelBody';
import { usePanelStrings } from '../parts/panel-strings';
import { UnseenTitle } from '../parts/UnseenTitle';
import type { Own } from '../shell/choice';
import type { Pane } from '../shell/use-pane';
import type { Opened } from './kept';
import { loadOwnStrings } from './own-strings';

interface Props {
  readonly pane: Pane;
  readonly opened: Opened & { readonly what: 'completing' };
  readonly close: () => void;
}

/**
 * Leads through the open numbers of the policy that was on show when it was opened. The completed one comes onto a sheet of its own; or, if
 * it stood on one, in the place of what stands there, where the user says so.
 */
export default function Completing({ pane, opened, close }: Props): React.JSX.Element {
  const strings = usePanelStrings(loadOwnStrings);
  const { locale } = useLanguage();
  const [policy] = useState(() => whole(opened.policy));
  const [asked, setAsked] = useState<{ readonly completed: Policy; readonly own: Own }>();
  const { choice } = pane;
  // Only while the workbook's choice is still what was opened: another table is not written over.
  const own =
    choice.kind === 'own'
      ? pane.own.find(({ name, address }) => name === opened.own && address === choice.address)
      : undefined;
  const done = (): void => {
    forgetDraft(policy);
  };
  const keep = (wanted: Policy): void => {
    close();
    void pane.keep(wanted, locale, done);
  };
  if (asked === undefined) {
    return (
      <CompletePolicy
        policy={policy}
        onCancel={close}
        onDone={wanted => {
          if (own === undefined) keep(wanted);
          else setAsked({ completed: wanted, own });
        }}
      />
    );
  }
  const isChanged = choice.kind === 'own' && digestOf(choice.policy) !== digestOf(policy);
  const actions = (
    <>
      <Button
        size="small"
        onClick={() => {
          close();
          void pane.rewrite(asked.completed, asked.own.name, locale, done);
        }}
      >
        {strings.replace}
      </Button>
      <Button
        size="small"
        onClick={() => {
          keep(asked.completed);
        }}
      >
        {strings.keepApart}
      </Button>
      <Button
        size="small"
        onClick={() => {
          setAsked(undefined);
        }}
      >
        {strings.back}
      </Button>
    </>
  );
  return (
    <PanelBody>
      <UnseenTitle>{strings.complete}</UnseenTitle>
      <Message intent="info" actions={actions}>
        {strings.whereTo(asked.own.sheet, isChanged)}
      </Message>
    </PanelBody>
  );
}
