import { Button, makeStyles, MessageBar, MessageBarBody, Spinner, tokens } from '@fluentui/react-components';
import { useLanguage } from './language';
import type { Notice, Pane } from './use-pane';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    boxShadow: tokens.shadow4,
  },
  notice: { overflowWrap: 'anywhere' },
});

/** The one thing to do, always in reach, and what came of it. */
export function ActionBar({ pane }: { readonly pane: Pane }): React.JSX.Element {
  const styles = useStyles();
  const { strings } = useLanguage();
  const writing = pane.busy === 'writing';
  return (
    <div className={styles.bar}>
      {pane.notice !== undefined && <NoticeBar notice={pane.notice} dismiss={pane.dismiss} />}
      <Button
        appearance="primary"
        size="large"
        disabledFocusable={pane.busy !== undefined}
        {...(writing ? { icon: <Spinner size="tiny" /> } : {})}
        onClick={() => {
          void pane.write();
        }}
      >
        {writing ? strings.writing : strings.write}
      </Button>
    </div>
  );
}

interface NoticeProps {
  readonly notice: Notice;
  readonly dismiss: () => void;
}

function NoticeBar({ notice, dismiss }: NoticeProps): React.JSX.Element {
  const styles = useStyles();
  const { strings } = useLanguage();
  return (
    <MessageBar intent={notice.kind === 'failed' ? 'error' : 'success'} layout="multiline" className={styles.notice}>
      <MessageBarBody>{useNoticeText(notice)}</MessageBarBody>
      <Button appearance="transparent" size="small" onClick={dismiss}>
        {strings.dismiss}
      </Button>
    </MessageBar>
  );
}

function useNoticeText(notice: Notice): string {
  const { locale, strings } = useLanguage();
  switch (notice.kind) {
    case 'wrote':
      return strings.wrote(notice.written.target, notice.written.source);
    case 'chosen':
      return strings.chosen(notice.policy.title[locale]);
    case 'failed': {
      const { code, where = '', detail = '' } = notice.failure;
      return strings.failure[code](where, detail);
    }
  }
}
