import { useState } from 'react';
import { Button } from '@fluentui/react-components';
import type { Policy } from '../../engine';
import { whole } from '../../policies/whole';
import { CompletePolicy } from '../complete';
import { useLanguage } from '../parts/language';
import { Message } from '../parts/Message';
import { PanelBody } from '../parts/PanelBody';
import { usePanelStrings } from '../parts/panel-strings';
import { UnseenTitle } from '../parts/UnseenTitle';
import type { Own } from '../shell/choice';
import type { Pane } from '../shell/use-pane';
import { loadOwnStrings } from './own-strings';

interface Props {
  readonly pane: Pane;
  readonly close: () => void;
}

/**
 * Leads through the open numbers of the policy that was on show when it was opened. The completed one comes onto a sheet of its own; or, if
 * it stood on one, in the place of what stands there, where the user says so.
 */
export default function Completing({ pane, close }: Props): React.JSX.Element {
  const strings = usePanelStrings(loadOwnStrings);
  const { locale } = useLanguage();
  const [policy] = useState(() => whole(pane.policy));
  const [asked, setAsked] = useState<{ readonly completed: Policy; readonly own: Own }>();
  const { choice } = pane;
  const own = choice.kind === 'own' ? pane.own.find(({ address }) => address === choice.address) : undefined;
  const keep = (wanted: Policy): void => {
    close();
    void pane.keep(wanted, locale);
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
  const actions = (
    <>
      <Button
        size="small"
        onClick={() => {
          close();
          void pane.rewrite(asked.completed, asked.own.name, locale);
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
    </>
  );
  return (
    <PanelBody>
      <UnseenTitle>{strings.complete}</UnseenTitle>
      <Message intent="info" actions={actions}>
        {strings.whereTo(asked.own.sheet)}
      </Message>
    </PanelBody>
  );
}
