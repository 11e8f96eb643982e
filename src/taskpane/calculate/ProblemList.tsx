import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { CalculateStrings } from '../../locales/panels/calculate';
import { useLanguage } from '../parts/language';
import { Message } from '../parts/Message';
import { openPanel } from '../shell/route';
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
  const { count, shown, gaps } = checked;
  const listed = shown.reduce((sum, { more = 0 }) => sum + 1 + more, 0);
  if (count === 0) {
    return gaps > 0 ? <Gaps strings={strings} /> : <p className={styles.summary}>✓ {strings.allIsWell}</p>;
  }
  return (
    <>
      {gaps > 0 && <Gaps strings={strings} />}
      <p className={styles.summary}>
        {strings.problems(count.toLocaleString(locale))}
        {count > listed && ` ${strings.shownFirst(listed.toLocaleString(locale))}`}
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
  const { locale } = useLanguage();
  const text = (
    <>
      {problem.cell !== undefined && <span className={styles.cell}>{strings.goTo(problem.cell.address)}</span>}
      <span className={styles.what}>{problem.problem}</span>
      <span className={styles.remedy}>{problem.remedy}</span>
      {problem.more !== undefined && (
        <span className={styles.remedy}>{strings.more(problem.more.toLocaleString(locale))}</span>
      )}
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

/** Nothing can be computed by this policy, whatever the roster. */
function Gaps({ strings }: Pick<Props, 'strings'>) {
  const show = (
    <Button
      size="small"
      onClick={() => {
        openPanel('policy');
      }}
    >
      {strings.showPolicy}
    </Button>
  );
  return (
    <Message intent="warning" actions={show}>
      {strings.gaps}
    </Message>
  );
}
