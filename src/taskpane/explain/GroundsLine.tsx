import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Source } from '../../engine';
import type { Grounds } from '../../functions/explain/figures';
import { FactBadge } from '../parts/FactBadge';
import { useLanguage } from '../parts/language';

const useStyles = makeStyles({
  grounds: {
    ...typographyStyles.caption1,
    display: 'block',
    marginTop: tokens.spacingVerticalXXS,
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
  },
  source: { display: 'block' },
});

/** The figures of the policy that a step rests on, with their status; where they come from on hover and on focus, and in words. */
export function GroundsLine({
  grounds,
  sources,
}: {
  readonly grounds: readonly Grounds[];
  readonly sources: readonly Source[];
}) {
  const styles = useStyles();
  const { locale } = useLanguage();
  return grounds.map(({ status, source, figures, cited }) => (
    <span key={`${status} ${source} ${cited.path}`} className={styles.grounds}>
      <FactBadge fact={cited.fact} sources={sources} /> {figures.join(locale === 'zh-CN' ? '、' : ', ')}
      {source !== '' && <span className={styles.source}>{source}</span>}
    </span>
  ));
}
