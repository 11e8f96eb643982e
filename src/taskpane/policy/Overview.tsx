import { Suspense } from 'react';
import { Badge, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Policy } from '../../engine';
import { Tip } from '../parts/FactBadge';
import { useLanguage } from '../parts/language';
import { Section } from '../parts/Section';
import { standingOn } from './phase';
import { Timeline } from './Timeline';
import { Windows } from './Windows';
import { countStatuses } from './words';

const useStyles = makeStyles({
  title: { ...typographyStyles.subtitle1, margin: 0 },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  version: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  origins: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
  badge: {
    cursor: 'help',
    height: 'auto',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  head: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

/** What the policy is, whether its amounts may be paid, and when and for whom it holds. */
export function Overview({ policy, asOf }: { readonly policy: Policy; readonly asOf: string }): React.JSX.Element {
  const styles = useStyles();
  const { locale, strings } = useLanguage();
  return (
    <>
      <div className={styles.head}>
        <h1 className={styles.title}>{policy.title[locale]}</h1>
        <div className={styles.line}>
          <span className={styles.version}>{strings.version(policy.version, policy.revision)}</span>
          <NumbersBadge policy={policy} />
        </div>
        <div className={styles.line}>
          {standingOn(policy, asOf, strings).map(words => (
            <Badge key={words} appearance="outline" color="informative" shape="rounded">
              {words}
            </Badge>
          ))}
        </div>
      </div>
      <Section title={strings.windows}>
        <Timeline policy={policy} day={asOf} />
        <Windows policy={policy} />
        <p className={styles.origins}>{strings.origins}</p>
      </Section>
    </>
  );
}

function NumbersBadge({ policy }: { readonly policy: Policy }): React.JSX.Element {
  const styles = useStyles();
  const { strings } = useLanguage();
  const counts = countStatuses(policy);
  if (counts.illustrative > 0) {
    const badge = (
      <Badge className={styles.badge} tabIndex={0} role="note" color="warning" shape="rounded">
        {strings.illustrative}
      </Badge>
    );
    return (
      <Suspense fallback={badge}>
        <Tip why={strings.illustrativeWhy}>{badge}</Tip>
      </Suspense>
    );
  }
  return counts.unknown > 0 ? (
    <Badge color="danger" appearance="tint" shape="rounded">
      {strings.incomplete(counts.unknown)}
    </Badge>
  ) : (
    <Badge color="success" appearance="tint" shape="rounded">
      {strings.complete}
    </Badge>
  );
}
