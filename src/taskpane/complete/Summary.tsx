import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Outcome, Policy } from '../../engine';
import { useCard } from '../parts/card';
import { useLanguage } from '../parts/language';
import { countStatuses } from '../policy/words';
import type { PageProps } from './Page';
import { Page } from './Page';
import { remaining } from './remaining';
import { Said } from './Said';
import { labelOf, saidOf, titleOf } from './words';

/** So many figures of a step are named; the others are counted. */
const NAMED = 6;

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0 },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyle: 'none',
  },
  line: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', gap: tokens.spacingHorizontalS },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  names: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  button: { minWidth: 'auto', flexShrink: 0, whiteSpace: 'nowrap' },
});

interface Props extends PageProps {
  readonly draft: Outcome<Policy>;
  /** What was put to the parser. */
  readonly data: unknown;
  readonly goTo: (place: number) => void;
  readonly done: (policy: Policy) => void;
}

/** What has been filled in and what has not; only what the parser takes is handed on. */
export function Summary({ draft, data, goTo, done, ...page }: Props): React.JSX.Element {
  const styles = useStyles();
  const { card } = useCard();
  const { locale } = useLanguage();
  const { words, progress } = page;
  const { strings } = words;
  // Where it is refused, it is a policy still but for what is said of it.
  const policy = draft.ok ? draft.value : (data as Policy);
  const open = remaining(policy, progress);
  const items = open.map(({ step, place, figures }) => {
    const title = titleOf(progress.base, step, locale, strings);
    const count = (status: 'unknown' | 'illustrative'): readonly string[] => {
      const { length } = figures.filter(({ fact }) => fact.status === status);
      return length === 0 ? [] : [strings.remain[status](length)];
    };
    // Of a ladder the count says it.
    const names =
      step.kind !== 'figures' ? [] : figures.slice(0, NAMED).map(({ path }) => labelOf(policy, path, locale));
    return (
      <li key={step.id} className={card}>
        <div className={styles.line}>
          <h3 className={styles.title}>{title}</h3>
          <Button
            size="small"
            className={styles.button}
            aria-label={strings.goToStep(title)}
            onClick={() => {
              goTo(place);
            }}
          >
            {strings.goTo}
          </Button>
        </div>
        <p className={styles.names}>
          {step.kind === 'tracks'
            ? strings.tracksRemain
            : strings.list([...count('unknown'), ...count('illustrative')], 0)}
        </p>
        {names.length > 0 && <p className={styles.names}>{strings.list(names, figures.length - names.length)}</p>}
      </li>
    );
  });
  return (
    <Page
      {...page}
      title={strings.summary}
      said={draft.ok ? undefined : { intent: 'error', children: strings.notYet }}
      on={{
        label: strings.done,
        go: () => {
          if (draft.ok) done(draft.value);
        },
      }}
    >
      <p className={styles.text}>{strings.supplied(countStatuses(policy).supplied)}</p>
      {!draft.ok && (
        <Said lines={draft.problems.map(each => ({ severity: 'error', text: saidOf(each, policy, locale, words) }))} />
      )}
      <p className={styles.text}>{open.length === 0 ? strings.nothingLeft : strings.remainWhy}</p>
      {items.length > 0 && <ul className={styles.list}>{items}</ul>}
    </Page>
  );
}
