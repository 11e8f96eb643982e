import { useRef, useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { OwnPoliciesStrings } from '../../locales/panels/own-policies';
import { useLanguage } from '../parts/language';
import { Messages } from '../parts/Message';
import type { Pane } from '../shell/use-pane';
import type { KeptCopy } from './kept-copy';
import { dayText } from './words';

const useStyles = makeStyles({ part: { marginBottom: tokens.spacingVerticalS } });

interface Props {
  readonly pane: Pane;
  readonly strings: OwnPoliciesStrings;
  readonly copy: KeptCopy;
}

/** Puts the table back as it was kept; asks before anything is replaced. */
export function PutBack({ copy, pane, strings }: Props): React.JSX.Element {
  const styles = useStyles();
  const { locale, strings: words } = useLanguage();
  const [asking, setAsking] = useState(false);
  const offer = useRef<HTMLButtonElement | null>(null);
  const day = dayText(copy.on, words);
  const sheet = pane.own.find(({ name }) => name === copy.name)?.sheet ?? copy.sheet;
  const answer = (task?: () => Promise<unknown>): void => {
    setAsking(false);
    offer.current?.focus();
    void task?.();
  };
  const actions = (
    <>
      <Button
        size="small"
        onClick={() => {
          answer(() => pane.rewrite(copy.policy, copy.name, locale));
        }}
      >
        {strings.replace}
      </Button>
      <Button
        size="small"
        onClick={() => {
          answer(() => pane.keep(copy.policy, locale));
        }}
      >
        {strings.keepApart}
      </Button>
      <Button
        size="small"
        onClick={() => {
          answer();
        }}
      >
        {strings.leave}
      </Button>
    </>
  );
  return (
    <div className={styles.part}>
      <Button
        size="small"
        ref={(button: HTMLButtonElement | null) => {
          offer.current = button;
        }}
        aria-expanded={asking}
        disabledFocusable={pane.busy !== undefined}
        onClick={() => {
          setAsking(true);
        }}
      >
        {strings.putBack(day)}
      </Button>
      <Messages said={asking ? { intent: 'warning', children: strings.putBackAsk(sheet, day), actions } : undefined} />
    </div>
  );
}
