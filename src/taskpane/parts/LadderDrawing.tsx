import { lazy, Suspense } from 'react';
import { makeStyles } from '@fluentui/react-components';
import { LADDER_MODES, type Policy, type Track } from '../../engine';
import { thresholdText, amount } from '../policy/words';
import { ladderCurve } from './ladder-curve';
import { useLanguage } from './language';

const height = 150;

const useStyles = makeStyles({ place: { height: `${String(height)}px`, overflow: 'hidden' } });

/** Charts are more than all the rest of the pane: fetched when the first one is drawn. */
const LadderChart = lazy(() => import(/* webpackChunkName: "charts" */ './LadderChart'));

interface Props {
  readonly policy: Policy;
  readonly track: Track;
  /** A value on the ladder, in the measure's own unit: "you are here". */
  readonly here?: number | undefined;
}

/** A ladder drawn: what each value earns, the cap that holds for whom the ladder pays, and where a value stands on it. */
export function LadderDrawing({ policy, track, here }: Props): React.JSX.Element | null {
  const styles = useStyles();
  const { locale, strings } = useLanguage();
  const curve = ladderCurve(policy, track, here);
  const highest = curve.reduce((most, { y }) => Math.max(most, y), 0);
  if (curve.length === 0 || highest === 0) return null;
  const cap = track.caps.find(({ entity }) => entity === track.scope)?.amount.value ?? undefined;
  const standing = here === undefined ? undefined : { x: here, y: curve.filter(({ x }) => x <= here).at(-1)?.y ?? 0 };
  const told = strings.ladderDrawn(track.title[locale], strings.yuan(amount(highest)));
  const stands =
    standing === undefined
      ? ''
      : strings.ladderHere(thresholdText(policy, track, standing.x, strings), strings.yuan(amount(standing.y)));
  return (
    <div role="img" aria-label={`${told}${stands}`} className={styles.place}>
      <div aria-hidden className={styles.place}>
        <Suspense fallback={null}>
          <LadderChart
            curve={curve}
            cap={cap}
            here={standing}
            height={height}
            steps={LADDER_MODES[track.ladder.mode].paysIn === 'yuan'}
            words={{ ladder: track.title[locale], cap: strings.cap[track.scope], here: strings.here }}
          />
        </Suspense>
      </div>
    </div>
  );
}
