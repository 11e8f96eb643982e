import type { ReactNode } from 'react';
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, margin: 0, padding: 0 },
  item: { listStyleType: 'none' },
  finding: {
    display: 'block',
    width: '100%',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    textAlign: 'start',
    fontFamily: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderInlineStartWidth: '3px',
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  error: { borderInlineStartColor: tokens.colorPaletteRedBorder2 },
  warning: { borderInlineStartColor: tokens.colorPaletteMarigoldBorder2 },
  button: {
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  leads: { ...typographyStyles.caption1Strong, display: 'block', color: tokens.colorBrandForeground1 },
  what: { ...typographyStyles.body1, display: 'block' },
  more: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground2 },
});

/** Something wrong or odd in the cells, and what to do about it. */
export interface Finding {
  readonly what: string;
  readonly remedy: string;
  /** So many more are of the kind. */
  readonly more?: string | undefined;
  /** Where it leads when it is pressed. */
  readonly leads?: { readonly label: string; readonly go: () => void } | undefined;
}

interface Props {
  readonly findings: readonly Finding[];
  readonly severity: 'error' | 'warning';
  /** What is said of those that are not listed. */
  readonly rest?: ReactNode;
}

/** What was found, each line a button to its cell. */
export function FindingList({ findings, severity, rest }: Props): React.JSX.Element {
  const styles = useStyles();
  return (
    <ol className={styles.list}>
      {findings.map((finding, i) => (
        <li key={i} className={styles.item}>
          <Line finding={finding} severity={severity} />
        </li>
      ))}
      {rest !== undefined && <li className={mergeClasses(styles.item, styles.more)}>{rest}</li>}
    </ol>
  );
}

function Line({ finding, severity }: { readonly finding: Finding; readonly severity: Props['severity'] }) {
  const styles = useStyles();
  const { what, remedy, more, leads } = finding;
  const look = mergeClasses(styles.finding, styles[severity]);
  const text = (
    <>
      {leads !== undefined && <span className={styles.leads}>{leads.label}</span>}
      <span className={styles.what}>{what}</span>
      <span className={styles.more}>{remedy}</span>
      {more !== undefined && <span className={styles.more}>{more}</span>}
    </>
  );
  if (leads === undefined) return <div className={look}>{text}</div>;
  return (
    <button type="button" className={mergeClasses(look, styles.button)} onClick={leads.go}>
      {text}
    </button>
  );
}
