import { Suspense, use, useState } from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Locale } from '../../engine';
import type { Definition } from '../../functions';
import type { ExplainStrings } from '../../locales/panels/explain';
import { useCard } from '../parts/card';
import { useLanguage } from '../parts/language';
import { Message } from '../parts/Message';
import { once } from '../parts/panel-strings';
import { argumentsOf, resultOf, selectedIn, type Selected } from './given';
import type { ReadCall } from './read-call';

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0 },
  about: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, marginTop: tokens.spacingVerticalS },
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
  summary: {
    ...typographyStyles.body1,
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  title: { ...typographyStyles.subtitle2, margin: 0, overflowWrap: 'anywhere' },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: 0,
    overflowWrap: 'anywhere',
    '& dt': { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
    '& dd': { ...typographyStyles.body1, margin: 0 },
  },
});

interface Props {
  readonly call: Extract<ReadCall, { kind: 'read' }>;
  readonly strings: ExplainStrings;
}

const described = new Map<Definition, (locale: Locale) => ReturnType<Definition['texts']>>();

/** Of functions whose result is no figure of a roster: what they give and for what, and what the selected cell is of it. */
export function Gives({ call, strings }: Props): React.JSX.Element {
  const styles = useStyles();
  const { locale } = useLanguage();
  const selected = selectedIn(call, use(resultOf(call)(locale)), strings);
  return (
    <>
      <h1 className={styles.title}>{strings.gives(`MCN.${call.definition.name}`)}</h1>
      {selected !== undefined && <Here selected={selected} strings={strings} />}
      <About call={call} strings={strings} />
    </>
  );
}

/** The same below a story, folded. */
export function FoldedAbout({ call, strings }: Props): React.JSX.Element {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  return (
    <details
      onToggle={event => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary className={styles.summary}>{strings.gives(`MCN.${call.definition.name}`)}</summary>
      {open && (
        <Suspense fallback={<p>{strings.looking}</p>}>
          <About call={call} strings={strings} />
        </Suspense>
      )}
    </details>
  );
}

/** What a function is for, and what the formula passes to it. */
function About({ call, strings }: Props) {
  const styles = useStyles();
  const { card } = useCard();
  const { locale } = useLanguage();
  const { definition } = call;
  const load = described.get(definition) ?? once(() => definition.texts());
  described.set(definition, load);
  const { texts } = use(load(locale));
  const passed = argumentsOf(call, texts, locale, strings);
  return (
    <div className={styles.about}>
      <p className={styles.text}>{texts.description[locale]}</p>
      {passed.length > 0 && (
        <section className={card}>
          <h2 className={styles.heading}>{strings.arguments}</h2>
          <dl className={styles.list}>
            {passed.map(({ name, passed: said, about }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>
                  {said}
                  <p className={styles.note}>{about}</p>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </div>
  );
}

/** What the selected cell, or its row, stands for. */
function Here({ selected, strings }: { readonly selected: Selected; readonly strings: ExplainStrings }) {
  const styles = useStyles();
  const { card } = useCard();
  switch (selected.kind) {
    case 'error':
      return (
        <Message intent="error">
          {strings.failed} {selected.text}
        </Message>
      );
    case 'sentence':
      return <p className={styles.text}>{selected.text}</p>;
    case 'row':
      return (
        <section className={card}>
          <h2 className={styles.heading}>{selected.title}</h2>
          <p className={styles.note}>{selected.about}</p>
          <dl className={styles.list}>
            {selected.cells.map(([head, text], place) => (
              <div key={place}>
                <dt>{head}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </section>
      );
  }
}
