import { useState } from 'react';
import { whole } from '../../policies/whole';
import { CompletePolicy } from '../complete';
import { useLanguage } from '../parts/language';
import type { Pane } from '../shell/use-pane';

interface Props {
  readonly pane: Pane;
  readonly close: () => void;
}

/** Leads through the open numbers of the policy that was on show when it was opened; the completed one comes onto a sheet of its own. */
export default function Completing({ pane, close }: Props): React.JSX.Element {
  const { locale } = useLanguage();
  const [policy] = useState(() => whole(pane.policy));
  return (
    <CompletePolicy
      policy={policy}
      onCancel={close}
      onDone={completed => {
        close();
        void pane.keep(completed, locale);
      }}
    />
  );
}
