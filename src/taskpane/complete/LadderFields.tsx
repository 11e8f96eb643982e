import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useCard } from '../parts/card';
import { Figure } from '../parts/Figure';
import { useLanguage } from '../parts/language';
import { useOneStop } from '../parts/use-one-stop';
import { boundaryText, measureText } from '../policy/words';
import type { Answered } from './draft';
import { Drawn } from './Drawn';
import type { FieldsProps } from './FigureFields';
import { Said } from './Said';
import type { LadderStep } from './steps';
import { TierTable } from './TierTable';

const useStyles = makeStyles({
  words: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  rules: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
});

interface Props extends FieldsProps {
  readonly step: LadderStep;
  readonly others: readonly Answered[];
}

/** A track's ladder: how it counts, in words; its tiers as a table to type in; what they come to, drawn and tried. */
export function LadderFields(props: Props): React.JSX.Element | null {
  const { base, step, others, answer, saidAt, words } = props;
  const styles = useStyles();
  const { card } = useCard();
  const { locale, strings } = useLanguage();
  const labels = useOneStop<HTMLDivElement>();
  const track = base.tracks[step.track];
  if (track === undefined) return null;
  const { mode, boundary } = track.ladder;
  return (
    <>
      <div className={card} ref={labels}>
        <div className={styles.rules}>
          <p className={styles.words}>{measureText(base, track.measure, locale, strings)}</p>
          <p className={styles.words}>{words.strings.mode[mode]}</p>
          <div className={styles.words}>
            <Figure fact={boundary} sources={base.sources} text={value => boundaryText(value, strings)} />
          </div>
        </div>
        <TierTable {...props} track={track} />
        <Said lines={saidAt()} />
      </div>
      <Drawn base={base} step={step} answer={answer} others={others} words={words} />
    </>
  );
}
