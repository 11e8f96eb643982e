import { lazy, Suspense } from 'react';
import { makeStyles } from '@fluentui/react-components';
import { LADDER_MODES, type Policy, type Track, unitOf } from '../../engine';
import { amount } from '../policy/words';
import { ladderCurve } from './ladder-curve';
import { useLanguage } from './language';

const height = 150;

const useStyles = makeStyles({ place: { height: `${String(height)}px`, overflow: 'hidden' } });

/** Charts are more than all the rest of the pane: fetched when the first one is drawn. */
const LadderChart = lazy(() => import(/* webpackChunkName: "charts" */ './LadderChart'));

interface Props {
  readonly policy: Policy;
  readonly track: Track;
}

/** A ladder drawn: what each value earns, and the cap that holds for whom the ladder pays. */
export function LadderDrawing({ policy, track }: Props): React.JSX.Element | null {
  const styles = useStyles();
  const { locale, strings } = useLanguage();
  const curve = ladderCurve(policy, track);
  const highest = curve.reduce((most, { y }) => Math.max(most, y), 0);
  if (curve.length === 0 || highest === 0) return null;
  const cap = track.caps.find(({ entity }) => entity === track.scope)?.amount.value ?? undefined;
  const told = strings.ladderDrawn(track.title[locale], strings.yuan(amount(highest)));
  return (
    <div role="img" aria-label={told} className={styles.place}>
      <div aria-hidden inert className={styles.place}>
        <Suspense fallback={null}>
          <LadderChart
            curve={curve}
            cap={cap}
            height={height}
            steps={LADDER_MODES[track.ladder.mode].paysIn === 'yuan'}
            whole={unitOf(policy, track.measure) !== 'number'}
            words={{ ladder: track.title[locale], cap: strings.cap[track.scope] }}
          />
        </Suspense>
      </div>
    </div>
  );
}
