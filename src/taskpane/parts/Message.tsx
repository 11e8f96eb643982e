import type { ReactNode } from 'react';
import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components';
import { useLanguage } from './language';

const useStyles = makeStyles({
  message: { overflowWrap: 'anywhere', marginBottom: tokens.spacingVerticalS },
  // As wide as its sign: the text has the rest.
  dismiss: { minWidth: 'auto' },
});

export type Intent = 'success' | 'warning' | 'error' | 'info';

interface Props {
  readonly intent: Intent;
  readonly children: ReactNode;
  /** Buttons such as "Try again". */
  readonly actions?: ReactNode;
  /** Left out: it stays. */
  readonly dismiss?: (() => void) | undefined;
}

/**
 * Something to be told, with what can be done about it. Both regions stand there before anything is said in them: only then do screen
 * readers announce it, errors at once and the rest when there is a pause.
 */
export function Messages({ said }: { readonly said: Props | undefined }): React.JSX.Element {
  const bar = said !== undefined && <Message {...said} />;
  const urgent = said?.intent === 'error';
  return (
    <>
      <div role="status">{!urgent && bar}</div>
      <div role="alert">{urgent && bar}</div>
    </>
  );
}

export function Message({ intent, children, actions, dismiss }: Props): React.JSX.Element {
  const styles = useStyles();
  const { strings } = useLanguage();
  return (
    <MessageBar intent={intent} layout="multiline" className={styles.message}>
      <MessageBarBody>{children}</MessageBarBody>
      {(actions !== undefined || dismiss !== undefined) && (
        <MessageBarActions
          containerAction={
            dismiss === undefined ? null : (
              <Button
                appearance="transparent"
                size="small"
                className={styles.dismiss}
                aria-label={strings.dismiss}
                onClick={dismiss}
              >
                ✕
              </Button>
            )
          }
        >
          {actions}
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
