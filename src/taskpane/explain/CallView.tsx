import { use, useState } from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Locale } from '../../engine';
import type { Definition } from '../../functions';
import { traceViewOf } from '../../functions/explain/view';
import { viewOf } from '../../functions/policy-view/view';
import { useLanguage } from '../parts/language';
import { Message } from '../parts/Message';
import { once } from '../parts/panel-strings';
import { Actions } from './Actions';
import { formulaInstead } from './explain-formula';
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
  title: { ...typographyStyles.subtitle2, margin: 0 },
  list: { margin: 0, '& dt': typographyStyles.body1Strong, '& dd': { marginBottom: tokens.spacingVerticalS } },
});

/** One call explained: its story, why there is none, or what the function gives. */
export function CallView({ call, words }: { readonly call: ReadCall; readonly words: Words }): React.JSX.Element {
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
  if (story === undefined) return <Gives definition={call.definition} words={words} />;
  const view = traceViewOf(viewOf(story.policy, locale), call.rosterAddress);
  return (
    <>
      {!call.call.alone && <p className={styles.text}>{strings.within}</p>}
      <StoryView story={story} chosen={chosen} choose={setChosen} strings={strings}>
        <Actions call={call} story={story} view={view} strings={strings} />
      </StoryView>
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
  const { parameter, text, gone } = call;
  if (gone) return <Message intent="error">{strings.notThere(parameter, text)}</Message>;
  const rostered = call.definition.parameters.some(({ name }) => name === 'roster');
  return (
    <>
      <p className={styles.text}>{strings.notFollowed(parameter, text)}</p>
      {rostered && <code className={styles.formula}>{formulaInstead(call, strings.agencyHere)}</code>}
    </>
  );
}

const described = new Map<Definition, (locale: Locale) => ReturnType<Definition['texts']>>();

/** Of functions whose result is no figure of a roster: what they give, and what for. */
function Gives({ definition, words: { strings } }: { readonly definition: Definition; readonly words: Words }) {
  const styles = useStyles();
  const { locale } = useLanguage();
  const load = described.get(definition) ?? once(() => definition.texts());
  described.set(definition, load);
  const { texts } = use(load(locale));
  return (
    <>
      <h1 className={styles.title}>{strings.gives(`MCN.${definition.name}`)}</h1>
      <p className={styles.text}>{texts.description[locale]}</p>
      {definition.parameters.length > 0 && (
        <dl className={styles.list}>
          {definition.parameters.map(({ name }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{texts.parameters[name]?.[locale]}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}
