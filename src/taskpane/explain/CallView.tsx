import { useState } from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { traceViewOf } from '../../functions/explain/view';
import { viewOf } from '../../functions/policy-view/view';
import { useLanguage } from '../parts/language';
import { Message } from '../parts/Message';
import { Actions } from './Actions';
import { formulaInstead } from './explain-formula';
import { FoldedAbout, Gives } from './Gives';
import type { ReadCall } from './read-call';
import { StoryView } from './StoryView';
import type { Words } from './words';
import { problemText, tell } from './tell/told';

const useStyles = makeStyles({
  formula: {
    ...typographyStyles.caption1,
    display: 'block',
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    overflowWrap: 'anywhere',
  },
  text: { ...typographyStyles.body1, margin: 0 },
});

interface Props {
  readonly call: ReadCall;
  readonly words: Words;
  /** Told of the sheet that the story was put on. */
  readonly onPut: (sheet: string) => void;
}

/** One call explained: its story, why there is none, or what the function gives. */
export function CallView({ call, words, onPut }: Props): React.JSX.Element {
  const styles = useStyles();
  const { locale } = useLanguage();
  const [chosen, setChosen] = useState<string>();
  const { strings, messages } = words;
  if (call.kind === 'not_followed') return <NotFollowed call={call} words={words} />;
  const told = tell(call, chosen, locale, strings);
  if (!told.ok) {
    return (
      <Message intent="error">
        {strings.failed} {problemText(told.problems, call.rosterAddress, messages)}
      </Message>
    );
  }
  const story = told.value;
  if (story === undefined) return <Gives call={call} strings={strings} />;
  const view = traceViewOf(viewOf(story.policy, locale), call.rosterAddress);
  return (
    <>
      {!call.call.alone && call.calls.length === 1 && <p className={styles.text}>{strings.within}</p>}
      <StoryView story={story} chosen={chosen} choose={setChosen} strings={strings}>
        <Actions {...{ call, story, view, strings, onPut }} />
      </StoryView>
      <FoldedAbout call={call} strings={strings} />
    </>
  );
}

function NotFollowed({
  call,
  words: { strings },
}: {
  readonly call: Extract<ReadCall, { kind: 'not_followed' }>;
  readonly words: Words;
}) {
  const styles = useStyles();
  const { text, gone } = call;
  const parameter = strings.parameter[call.parameter] ?? call.parameter;
  if (gone) return <Message intent="error">{strings.notThere(parameter, text)}</Message>;
  const rostered = call.definition.parameters.some(({ name }) => name === 'roster');
  return (
    <>
      <p className={styles.text}>{strings.notFollowed(parameter, text)}</p>
      {rostered && (
        <>
          <p className={styles.text}>{strings.orFormula}</p>
          <code className={styles.formula}>{formulaInstead(call, strings.agencyHere)}</code>
        </>
      )}
    </>
  );
}
