import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useLanguage } from '../parts/language';
import { NoticeBar } from '../parts/NoticeBar';
import type { Pane } from './use-pane';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexDirection: 'column',
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
});

/** The one thing to do, always in reach, and what came of it. */
export function ActionBar({ pane }: { readonly pane: Pane }): React.JSX.Element {
  const styles = useStyles();
  const { strings } = useLanguage();
  const writing = pane.busy === 'writing';
  // A formula with a policy that nobody knows would be an error: the notice above the list says to choose one.
  const noPolicy = pane.choice.kind === 'other';
  return (
    <div className={styles.bar}>
      <NoticeBar pane={pane} />
      <Button
        appearance="primary"
        disabledFocusable={pane.busy !== undefined || noPolicy}
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
