import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { CalculateStrings } from '../../locales/panels/calculate';
import { useLanguage } from '../parts/language';
import type { Checked, FoundProblem } from './problems';

const useStyles = makeStyles({
  summary: { ...typographyStyles.body1, margin: 0 },
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, margin: 0, padding: 0 },
  item: { listStyleType: 'none' },
  problem: {
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
    borderInlineStartColor: tokens.colorPaletteRedBorder2,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  button: {
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  cell: { ...typographyStyles.caption1Strong, display: 'block', color: tokens.colorBrandForeground1 },
  what: { ...typographyStyles.body1, display: 'block' },
  remedy: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly checked: Checked;
  readonly strings: CalculateStrings;
  readonly goTo: (problem: FoundProblem) => void;
}

/** What is wrong with the roster; each line leads to its cell. */
export function ProblemList({ checked, strings, goTo }: Props): React.JSX.Element {
  const styles = useStyles();
  const { locale } = useLanguage();
  const { count, shown } = checked;
  if (count === 0) return <p className={styles.summary}>✓ {strings.allIsWell}</p>;
  return (
    <>
      <p className={styles.summary}>
        {strings.problems(count.toLocaleString(locale))}
        {count > shown.length && ` ${strings.shownFirst(shown.length.toLocaleString(locale))}`}
      </p>
      <ol className={styles.list}>
        {shown.map((each, i) => (
          <li key={i} className={styles.item}>
            <Line problem={each} strings={strings} goTo={goTo} />
          </li>
        ))}
      </ol>
    </>
  );
}

function Line({ problem, strings, goTo }: Pick<Props, 'strings' | 'goTo'> & { readonly problem: FoundProblem }) {
  const styles = useStyles();
  const text = (
    <>
      {problem.cell !== undefined && <span className={styles.cell}>{strings.goTo(problem.cell.address)}</span>}
      <span className={styles.what}>{problem.problem}</span>
      <span className={styles.remedy}>{problem.remedy}</span>
    </>
  );
  if (problem.cell === undefined) return <div className={styles.problem}>{text}</div>;
  return (
    <button
      type="button"
      className={mergeClasses(styles.problem, styles.button)}
      onClick={() => {
        goTo(problem);
      }}
    >
      {text}
    </button>
  );
}
