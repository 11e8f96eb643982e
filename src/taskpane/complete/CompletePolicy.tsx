import { useState } from 'react';
import type { Policy } from '../../engine';
import { today } from '../../host';
import { usePanelStrings } from '../parts/panel-strings';
import { draftOf } from './check';
import { draftKept, forgetDraft } from './kept';
import { answered, answerOf, beginning, hasEntries, leave, typed, withTracks, type Progress } from './progress';
import { StepPage } from './StepPage';
import { Summary } from './Summary';
import { TracksPage } from './TracksPage';
import { loadWords } from './words';

interface Props {
  readonly policy: Policy;
  /** @param policy with all that was entered */
  readonly onDone: (policy: Policy) => void;
  /** Given up, or left for later. */
  readonly onCancel: () => void;
}

/**
 * Leads through the open numbers of a policy, step by step, and gives the policy back with what was entered. What was typed is kept until it
 * is given up, or whoever takes the policy forgets it.
 */
export default function CompletePolicy({ policy, onDone, onCancel }: Props): React.JSX.Element {
  const words = usePanelStrings(loadWords);
  const [draft] = useState(() => draftKept(policy));
  const [progress, setShown] = useState(() => draft.get() ?? beginning(policy, today()));
  const setProgress = (next: Progress): void => {
    draft.set(next, hasEntries(next));
    setShown(next);
  };
  const { steps, at } = progress;
  const step = steps[at];
  const goTo = (place: number): void => {
    setProgress({ ...progress, at: place });
  };
  const page = {
    words,
    progress,
    later: onCancel,
    cancel: () => {
      forgetDraft(policy);
      onCancel();
    },
    back:
      at === 0
        ? undefined
        : () => {
            goTo(at - 1);
          },
  };
  if (step === undefined) {
    const checked = draftOf(progress.base, answered(progress));
    return <Summary {...page} {...checked} goTo={goTo} done={onDone} />;
  }
  if (step.kind === 'tracks') {
    return (
      <TracksPage
        {...page}
        take={taken => {
          setProgress(withTracks(progress, taken));
        }}
      />
    );
  }
  return (
    <StepPage
      key={step.id}
      {...page}
      step={step}
      answer={answerOf(progress, step)}
      others={answered(progress, step)}
      type={answer => {
        setProgress(typed(progress, step, answer));
      }}
      leave={how => {
        setProgress(leave(progress, step, how));
      }}
    />
  );
}
