import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ComponentProps } from 'react';
import type { HostFailure } from '../../host';
import type { PaneStrings } from '../../locales/pane';
import type { Notice } from '../shell/notice';
import type { Pane } from '../shell/use-pane';
import { useLanguage, type Speech } from './language';
import { Messages, type Intent } from './Message';

/** What came of the last thing asked. */
export function NoticeBar({ pane }: { readonly pane: Pane }): React.JSX.Element {
  return <Messages said={noticeOf(pane, useLanguage())} />;
}

/** The same for a panel that has more to say in that place. */
export function noticeOf({ notice, dismiss }: Pane, speech: Speech): ComponentProps<typeof Messages>['said'] {
  if (notice === undefined) return undefined;
  const again = notice.kind === 'failed' ? notice.again : undefined;
  const actions = again && (
    <Button
      size="small"
      onClick={() => {
        void again();
      }}
    >
      {speech.strings.again}
    </Button>
  );
  return {
    intent: intentOf(notice),
    children: <NoticeText notice={notice} speech={speech} />,
    dismiss,
    ...(actions === undefined ? {} : { actions }),
  };
}

function intentOf(notice: Notice): Intent {
  switch (notice.kind) {
    case 'wrote': {
      const { error, left, there } = notice.written;
      if (error !== undefined) return 'error';
      if (left !== undefined) return 'warning';
      return there ? 'info' : 'success';
    }
    case 'chosen':
      return notice.computable ? 'success' : 'warning';
    case 'kept':
      return notice.uses === 'none' ? 'warning' : 'success';
    case 'told':
      return notice.intent;
    case 'failed':
    case 'broken':
      return 'error';
  }
}

const useStyles = makeStyles({ list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL } });

function NoticeText({ notice, speech }: { readonly notice: Notice; readonly speech: Speech }): React.JSX.Element {
  const styles = useStyles();
  return (
    <>
      {noticeText(notice, speech)}
      {notice.kind === 'told' && notice.list !== undefined && (
        <ul className={styles.list}>
          {notice.list.map(line => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </>
  );
}

/** What is said, but for the problems of a file, which are listed. */
export function noticeText(notice: Notice, { locale, strings }: Speech): string {
  switch (notice.kind) {
    case 'wrote': {
      const { target, source, there, error, left } = notice.written;
      const wrote = there ? strings.there(target, source) : strings.wrote(target, source);
      const said = error === undefined ? wrote : strings.shows(target, source, error);
      return left === undefined ? said : `${said} ${strings.left(left)}`;
    }
    case 'chosen':
      if (!notice.computable) return strings.chosenIncomplete(notice.policy.version);
      return strings.chosen(notice.policy.title[locale]);
    case 'kept':
      return strings.kept[notice.uses](notice.sheet);
    case 'told':
      return notice.text;
    case 'failed': {
      const { failure, sheet } = notice;
      const said = failureText(failure, strings);
      return sheet === undefined ? said : `${strings.sheetLeft[sheet.how](sheet.name)} ${said}`;
    }
    case 'broken':
      return strings.broken;
  }
}

/** What Excel did not do, why, and what to do about it. */
export function failureText({ code, where = '', detail = '' }: HostFailure, strings: PaneStrings): string {
  return strings.failure[code](where, detail);
}
