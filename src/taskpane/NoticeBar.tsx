import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components';
import { useLanguage } from './language';
import type { Notice, Pane } from './use-pane';

const useStyles = makeStyles({
  notice: { overflowWrap: 'anywhere', marginBottom: tokens.spacingVerticalS },
});

/**
 * What came of the last thing asked. Both regions stand there before anything is said in them: only then do screen
 * readers announce it, errors at once and the rest when there is a pause.
 */
export function NoticeBar({ pane: { notice, dismiss } }: { readonly pane: Pane }): React.JSX.Element {
  const bar = notice !== undefined && <Bar notice={notice} dismiss={dismiss} />;
  const urgent = notice !== undefined && intentOf(notice) === 'error';
  return (
    <>
      <div role="status">{!urgent && bar}</div>
      <div role="alert">{urgent && bar}</div>
    </>
  );
}

interface Props {
  readonly notice: Notice;
  readonly dismiss: () => void;
}

function Bar({ notice, dismiss }: Props): React.JSX.Element {
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

function intentOf(notice: Notice): 'success' | 'warning' | 'error' | 'info' {
  switch (notice.kind) {
    case 'wrote': {
      const { error, left, there } = notice.written;
      if (error !== undefined) return 'error';
      if (left !== undefined) return 'warning';
      return there ? 'info' : 'success';
    }
    case 'chosen':
      return 'success';
    case 'failed':
    case 'broken':
      return 'error';
  }
}

function useNoticeText(notice: Notice): string {
  const { locale, strings } = useLanguage();
  switch (notice.kind) {
    case 'wrote': {
      const { target, source, there, error, left } = notice.written;
      const wrote = there ? strings.there(target, source) : strings.wrote(target, source);
      const said = error === undefined ? wrote : strings.shows(target, source, error);
      return left === undefined ? said : `${said} ${strings.left(left)}`;
    }
    case 'chosen':
      return strings.chosen(notice.policy.title[locale]);
    case 'failed': {
      const { code, where = '', detail = '' } = notice.failure;
      return strings.failure[code](where, detail);
    }
    case 'broken':
      return strings.broken;
  }
}
