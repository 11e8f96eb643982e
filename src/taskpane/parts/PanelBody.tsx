import type { ReactNode } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  panel: { flexGrow: 1, display: 'flex', flexDirection: 'column' },
  body: {
    flexGrow: 1,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXL,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXL}`,
  },
  // Where a page is low, as it is when it is zoomed, there is no room for what stays in reach.
  // A long message takes half of it at most, and scrolls.
  footer: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    maxHeight: '50vh',
    overflowY: 'auto',
    '@media (max-height: 400px)': { position: 'static', maxHeight: 'none' },
  },
});

interface Props {
  readonly children: ReactNode;
  /** Always in reach: what is to be done here, and what came of it. */
  readonly footer?: ReactNode;
}

/** What every panel is laid out in. */
export function PanelBody({ children, footer }: Props): React.JSX.Element {
  const styles = useStyles();
  return (
    <div className={styles.panel}>
      <div className={styles.body}>{children}</div>
      {footer !== undefined && <div className={styles.footer}>{footer}</div>}
    </div>
  );
}
