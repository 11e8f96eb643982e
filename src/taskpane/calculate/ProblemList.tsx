import { Button, makeStyles, typographyStyles } from '@fluentui/react-components';
import type { CalculateStrings } from '../../locales/panels/calculate';
import { FindingList } from '../parts/FindingList';
import { useLanguage } from '../parts/language';
import { Message } from '../parts/Message';
import { openPanel } from '../shell/route';
import type { Checked, FoundProblem } from './problems';

const useStyles = makeStyles({
  summary: { ...typographyStyles.body1, margin: 0 },
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
  const findings = shown.map(each => {
    const { problem, remedy, cell, more } = each;
    const go = (): void => {
      goTo(each);
    };
    return {
      what: problem,
      remedy,
      leads: cell && { label: strings.goTo(cell.address), go },
      more: more === undefined ? undefined : strings.more(more.toLocaleString(locale)),
    };
  });
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
      <FindingList findings={findings} severity="error" />
    </>
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
