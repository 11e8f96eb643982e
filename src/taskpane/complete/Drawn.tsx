import { useDeferredValue, useMemo, useState } from 'react';
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { parsePolicy, type Policy } from '../../engine';
import { useCard } from '../parts/card';
import { isByValue } from '../parts/at-thresholds';
import { LadderDrawing } from '../parts/LadderDrawing';
import { Thresholds } from '../parts/Thresholds';
import { STAND_IN } from './check';
import type { Answer, Answered } from './draft';
import { sketched } from './draft';
import type { LadderStep } from './steps';
import type { Words } from './words';

const useStyles = makeStyles({
  nothing: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  // While what is typed is wrong, the ladder as it last was stays, faintly, so that nothing jumps.
  former: { opacity: 0.4 },
});

interface Props {
  readonly base: Policy;
  readonly step: LadderStep;
  readonly answer: Answer;
  readonly others: readonly Answered[];
  readonly words: Words;
}

/** The ladder as it is typed: drawn, and tried around each threshold. */
export function Drawn({ base, step, answer, others, words }: Props): React.JSX.Element {
  const styles = useStyles();
  const { card } = useCard();
  const { strings } = words;
  const typed = useDeferredValue(answer);
  const parsed = useMemo(
    () => parsePolicy(sketched(base, step, [...others, { step, answer: { ...typed, ...STAND_IN } }])),
    [base, step, typed, others],
  );
  const [former, setFormer] = useState<Policy>();
  if (parsed.ok && parsed.value !== former) setFormer(parsed.value);
  const isEmpty = !typed.rows.some(({ from, pays }) => from.trim() !== '' && pays.trim() !== '');
  const policy = isEmpty ? undefined : parsed.ok ? parsed.value : former;
  const track = policy?.tracks[step.track];
  return (
    <div className={card}>
      <h3 className={styles.title}>{strings.drawn}</h3>
      {policy === undefined || track === undefined ? (
        <p className={styles.nothing}>{strings.nothingDrawn}</p>
      ) : !isByValue(track) ? (
        <p className={styles.nothing}>{strings.notByValue}</p>
      ) : (
        <>
          {!parsed.ok && <p className={styles.nothing}>{strings.formerDrawn}</p>}
          <div className={mergeClasses(!parsed.ok && styles.former)}>
            <LadderDrawing policy={policy} track={track} />
          </div>
          <Thresholds policy={policy} track={track} />
        </>
      )}
    </div>
  );
}
