import { useRef, useState } from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { CompleteStrings } from '../../locales/panels/complete';
import { Messages } from '../parts/Message';
import { hasEntries, type Progress } from './progress';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  title: { ...typographyStyles.body1Strong, flexGrow: 1, margin: 0 },
  button: { minWidth: 'auto', flexShrink: 0, whiteSpace: 'nowrap' },
});

interface Props {
  readonly progress: Progress;
  /** Leaves, and what was entered is kept. */
  readonly later: () => void;
  /** Leaves, and nothing is kept. */
  readonly cancel: () => void;
  readonly strings: CompleteStrings;
}

/** What the pages are, and the ways out of them. Whatever was entered is given up only by who says so twice. */
export function Leave({ progress, later, cancel, strings }: Props): React.JSX.Element {
  const styles = useStyles();
  const [asking, setAsking] = useState(false);
  const asked = useRef<HTMLButtonElement | null>(null);
  const actions = (
    <>
      <Button size="small" onClick={cancel}>
        {strings.giveUp}
      </Button>
      <Button size="small" onClick={later}>
        {strings.later}
      </Button>
      <Button
        size="small"
        onClick={() => {
          setAsking(false);
          asked.current?.focus();
        }}
      >
        {strings.goOn}
      </Button>
    </>
  );
  return (
    <>
      <div className={styles.line}>
        <h1 className={styles.title}>{strings.title}</h1>
        <Button appearance="subtle" size="small" className={styles.button} title={strings.laterWhy} onClick={later}>
          {strings.later}
        </Button>
        <Button
          appearance="subtle"
          size="small"
          className={styles.button}
          ref={(button: HTMLButtonElement | null) => {
            asked.current = button;
          }}
          onClick={() => {
            if (hasEntries(progress)) setAsking(true);
            else cancel();
          }}
        >
          {strings.cancel}
        </Button>
      </div>
      <Messages said={asking ? { intent: 'warning', children: strings.giveUpAsk, actions } : undefined} />
    </>
  );
}
