import { lazy, Suspense, useId } from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Policy, Track } from '../../engine';
import { Fence } from '../parts/Fence';
import { Figure } from '../parts/Figure';
import { LadderDrawing } from '../parts/LadderDrawing';
import { LadderTable } from './LadderTable';
import { useLanguage } from '../parts/language';
import { useCard } from '../parts/card';
import { useOneStop } from '../parts/use-one-stop';
import { amount, conditionText, measureText } from './words';

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: 0 },
  scope: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  words: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  caps: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, margin: 0 },
  cap: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    '& > dd': { margin: 0, fontWeight: tokens.fontWeightSemibold },
  },
});

const Thresholds = lazy(async () => {
  const { Thresholds: shown } = await import(/* webpackChunkName: "own-policies" */ '../parts/Thresholds');
  return { default: shown };
});

interface Props {
  readonly policy: Policy;
  readonly track: Track;
  /** The analyst's own, typed in the sheet: what each threshold does is tried at once. */
  readonly isOwn: boolean;
}

/** One track: what it counts, in words; what each tier pays; where it stops. */
export function TrackCard({ policy, track, isOwn }: Props): React.JSX.Element {
  const styles = useStyles();
  const { locale, strings } = useLanguage();
  const id = useId();
  return (
    <article className={useCard().card} aria-labelledby={id} ref={useOneStop()}>
      <div>
        <h3 className={styles.title} id={id}>
          {track.title[locale]}
        </h3>
        <span className={styles.scope}>{strings.scope[track.scope]}</span>
      </div>
      <p className={styles.words}>{measureText(policy, track.measure, locale, strings)}</p>
      {track.where.map(condition => {
        const words = conditionText(policy, condition, locale, strings);
        return (
          <p key={words} className={styles.words}>
            <Figure<unknown> fact={condition.value} sources={policy.sources} text={() => words} />
          </p>
        );
      })}
      <LadderDrawing policy={policy} track={track} />
      <LadderTable policy={policy} track={track} labelledBy={id} />
      {isOwn && (
        <Fence said={strings.notLoaded} again={strings.again}>
          <Suspense>
            <Thresholds policy={policy} track={track} />
          </Suspense>
        </Fence>
      )}
      <dl className={styles.caps}>
        {track.caps.map(cap => (
          <div key={cap.entity} className={styles.cap}>
            <dt>{strings.cap[cap.entity]}</dt>
            <dd>
              <Figure fact={cap.amount} sources={policy.sources} text={value => strings.yuan(amount(value))} />
            </dd>
          </div>
        ))}
      </dl>
    </article>
  );
}
