import { makeStyles, tokens } from '@fluentui/react-components';
import type { Policy, Window } from '../../engine';
import { Figure } from '../parts/Figure';
import { useLanguage } from '../parts/language';
import { useOneStop } from '../parts/use-one-stop';
import { dayText, sameOrigin } from './words';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
  },
  term: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0 },
});

/** Sign-up, effect and payout, who may join, and when that was announced. */
export function Windows({ policy }: { readonly policy: Policy }): React.JSX.Element {
  const styles = useStyles();
  const { locale, strings } = useLanguage();
  const { sources, windows, participants: joins, announced } = policy;
  const day = (text: string): string => dayText(text, strings);
  const rows = [
    [strings.enrolment, windows.enrolment && <Span key="e" window={windows.enrolment} policy={policy} />],
    [strings.effective, <Span key="v" window={windows.effective} policy={policy} />],
    [strings.payout, windows.payout && <Figure key="p" fact={windows.payout} sources={sources} text={day} />],
    [strings.participants, joins && <Figure key="w" fact={joins} sources={sources} text={text => text[locale]} />],
    [strings.announced, announced && <Figure key="a" fact={announced} sources={sources} text={day} />],
  ] as const;
  return (
    <dl className={styles.list} ref={useOneStop()}>
      {rows.map(
        ([term, value]) =>
          value && [
            <dt key={`${term} `} className={styles.term}>
              {term}
            </dt>,
            <dd key={term} className={styles.value}>
              {value}
            </dd>,
          ],
      )}
    </dl>
  );
}

/** Both ends of a window; one badge serves when both come from the same place. */
function Span({ window, policy }: { readonly window: Window; readonly policy: Policy }): React.JSX.Element {
  const { strings } = useLanguage();
  const { from, to } = window;
  const { sources } = policy;
  if (sameOrigin(window) && from.value !== null) {
    const first = dayText(from.value, strings);
    return <Figure fact={to} sources={sources} text={last => strings.between(first, dayText(last, strings))} />;
  }
  if (from.value === null && to.value === null) return <Figure fact={from} sources={sources} text={String} />;
  return (
    <>
      <Figure fact={from} sources={sources} text={text => strings.from(dayText(text, strings))} />{' '}
      <Figure fact={to} sources={sources} text={text => strings.until(dayText(text, strings))} />
    </>
  );
}
