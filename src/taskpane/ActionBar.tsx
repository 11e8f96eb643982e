import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components';
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
  wheel: {
    width: tokens.fontSizeBase400,
    height: tokens.fontSizeBase400,
    boxSizing: 'border-box',
    marginInlineEnd: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusCircular,
    border: `${tokens.strokeWidthThick} solid currentColor`,
    borderTopColor: 'transparent',
    animationName: { to: { transform: 'rotate(1turn)' } },
    animationDuration: '1s',
    animationTimingFunction: 'linear',
    animationIterationCount: 'infinite',
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
        disabledFocusable={pane.busy !== undefined}
        aria-busy={writing}
        onClick={() => {
          void pane.write();
        }}
      >
        {writing && <span className={styles.wheel} aria-hidden />}
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
    <MessageBar intent={intentOf(notice)} layout="multiline" className={styles.notice}>
      <MessageBarBody>{useNoticeText(notice)}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button appearance="transparent" size="small" aria-label={strings.dismiss} onClick={dismiss}>
            ✕
          </Button>
        }
      />
    </MessageBar>
  );
}

function intentOf(notice: Notice): 'success' | 'warning' | 'error' {
  if (notice.kind === 'failed') return 'error';
  return notice.kind === 'wrote' && notice.written.left !== undefined ? 'warning' : 'success';
}

function useNoticeText(notice: Notice): string {
  const { locale, strings } = useLanguage();
  switch (notice.kind) {
    case 'wrote': {
      const { target, source, left } = notice.written;
      const wrote = strings.wrote(target, source);
      return left === undefined ? wrote : `${wrote} ${strings.left(left)}`;
    }
    case 'chosen':
      return strings.chosen(notice.policy.title[locale]);
    case 'failed': {
      const { code, where = '', detail = '' } = notice.failure;
      return strings.failure[code](where, detail);
    }
  }
}
