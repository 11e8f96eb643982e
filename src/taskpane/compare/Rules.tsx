import { useMemo } from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { wordsOfPolicies } from '../../functions/policy-view/view';
import type { CompareStrings } from '../../locales/panels/compare';
import { whole } from '../../policies/whole';
import { useLanguage } from '../parts/language';
import { differences, type Group } from './differences';
import { namesOf } from './plan';
import type { Pair } from './sides';

const useStyles = makeStyles({
  all: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  count: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  list: {
    ...typographyStyles.body1,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    overflowWrap: 'anywhere',
    color: tokens.colorNeutralForeground1,
  },
});

/** What differs in the rules, in words: by track, and by section. */
export function Rules({ pair, strings }: { readonly pair: Pair; readonly strings: CompareStrings }) {
  const styles = useStyles();
  const { locale, strings: shared } = useLanguage();
  const [a, b] = [pair[0].policy, pair[1].policy];
  const names = namesOf(pair);
  const [nameOfA, nameOfB] = names;
  const groups = useMemo(
    () => differences(whole(a), whole(b), { locale, strings, status: shared.status, names: [nameOfA, nameOfB] }),
    [a, b, nameOfA, nameOfB, locale, strings, shared],
  );
  const count = groups.reduce((sum, { sentences }) => sum + sentences.length, 0);
  const title = ({ title: plain, only }: Group): string =>
    only === undefined ? plain : strings.onlyIn(plain, names[only === 'a' ? 0 : 1]);
  if (count === 0) return <p className={styles.count}>{wordsOfPolicies[locale].equal(...names)}</p>;
  return (
    <div className={styles.all}>
      <p className={styles.count}>{strings.rulesCount(count.toLocaleString(locale))}</p>
      {groups.map(group => (
        <div key={title(group)}>
          <h3 className={styles.heading}>{title(group)}</h3>
          <ul className={styles.list}>
            {group.sentences.map((sentence, i) => (
              <li key={i}>{sentence}</li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
