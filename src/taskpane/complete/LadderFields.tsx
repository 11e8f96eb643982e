import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { viewOf } from '../../functions/policy-view/view';
import { useCard } from '../parts/card';
import { Figure } from '../parts/Figure';
import { useLanguage } from '../parts/language';
import { useOneStop } from '../parts/use-one-stop';
import { measureText } from '../policy/words';
import type { Answered } from './draft';
import { Drawn } from './Drawn';
import type { FieldsProps } from './FigureFields';
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
  const { base, step, others, answer } = props;
  const styles = useStyles();
  const { card } = useCard();
  const { locale, strings } = useLanguage();
  const rules = useOneStop<HTMLDivElement>();
  const track = base.tracks[step.track];
  if (track === undefined) return null;
  const { values } = viewOf(base, locale).words;
  const { mode, boundary } = track.ladder;
  return (
    <>
      <div className={card}>
        <div className={styles.rules} ref={rules}>
          <p className={styles.words}>{measureText(base, track.measure, locale, strings)}</p>
          <p className={styles.words}>{values.mode[mode] ?? mode}</p>
          <div className={styles.words}>
            <Figure fact={boundary} sources={base.sources} text={value => values.boundary[value]} />
          </div>
        </div>
        <TierTable {...props} track={track} />
      </div>
      <Drawn base={base} step={step} answer={answer} others={others} words={props.words} />
    </>
  );
}
