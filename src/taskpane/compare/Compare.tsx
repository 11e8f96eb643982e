import { useState, useSyncExternalStore } from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { calculateStrings } from '../../locales/panels/calculate';
import { compareStrings } from '../../locales/panels/compare';
import { whole } from '../../policies/whole';
import { Progress } from '../calculate/Progress';
import { SaidBar } from '../calculate/SaidBar';
import { CompletePolicy } from '../complete';
import { forgetDraft } from '../complete/kept';
import { useLanguage } from '../parts/language';
import { once, usePanelStrings } from '../parts/panel-strings';
import { PanelBody } from '../parts/PanelBody';
import { Section } from '../parts/Section';
import { useTitleFocus } from '../parts/use-title-focus';
import type { Pane } from '../shell/use-pane';
import { Choosers } from './Choosers';
import { kept, store } from './kept';
import { MoneySection } from './MoneySection';
import { Rules } from './Rules';
import type { Comparable } from './sides';
import type { Asked } from './tables';
import { useChosenPair } from './use-chosen-pair';
import { useComparables } from './use-comparables';
import { insertRules } from './work';

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  line: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', gap: tokens.spacingHorizontalS },
  title: {
    ...typographyStyles.subtitle1,
    margin: 0,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  back: { minWidth: 'auto', flexShrink: 0 },
  said: { paddingInline: tokens.spacingHorizontalL, backgroundColor: tokens.colorNeutralBackground1 },
  why: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  button: { alignSelf: 'flex-start' },
});

const load = once(compareStrings);
const loadSheet = once(calculateStrings);

interface Props {
  readonly pane: Pane;
  readonly close: () => void;
}

/** Any two policies: what differs in their rules, and what that means for a roster; each also as a sheet. */
export default function Compare({ pane, close }: Props): React.JSX.Element {
  const styles = useStyles();
  const { locale } = useLanguage();
  const strings = usePanelStrings(load);
  const sheet = usePanelStrings(loadSheet);
  const state = useSyncExternalStore(store.follow, store.get);
  const comparables = useComparables(pane.own);
  const { pair, pick, picked } = useChosenPair(comparables, pane);
  const [completing, setShown] = useState(kept.completing);
  const setCompleting = (next: Comparable | undefined): void => {
    kept.completing = next;
    setShown(next);
  };
  const heading = useTitleFocus(completing);
  const busy = state.doing !== undefined || pane.busy !== undefined;
  const speech = { locale, strings, sheet };

  if (completing !== undefined) {
    const policy = whole(completing.policy);
    return (
      <CompletePolicy
        policy={policy}
        onCancel={() => {
          setCompleting(undefined);
        }}
        onDone={completed => {
          setCompleting(undefined);
          const before = new Set(comparables.own.map(({ key }) => key));
          const done = (): void => {
            forgetDraft(policy);
          };
          void pane.keep(completed, locale, done).then(async () => {
            const { own } = await comparables.reload();
            const added = own.find(({ key }) => !before.has(key));
            if (added !== undefined) pick(completing.key === picked.a ? { a: added.key } : { b: added.key });
          });
        }}
      />
    );
  }
  const asked: Asked | undefined = pair && { pair, locale, strict: pane.strict };
  const footer = (
    <div className={styles.said}>
      <SaidBar
        pane={pane}
        state={state}
        strings={sheet}
        dismiss={() => {
          store.dismiss();
        }}
        answer={() => undefined}
      />
      {state.doing !== undefined && (
        <Progress
          doing={state.doing}
          strings={sheet}
          cancel={() => {
            store.cancel();
          }}
        />
      )}
    </div>
  );
  return (
    <PanelBody footer={footer}>
      <header className={styles.head}>
        <div className={styles.line}>
          <h1 className={styles.title} ref={heading} tabIndex={-1}>
            {strings.title}
          </h1>
          <Button appearance="subtle" size="small" className={styles.back} onClick={close}>
            {strings.back}
          </Button>
        </div>
        <p className={styles.why}>{strings.why}</p>
      </header>
      <Choosers comparables={comparables} picked={picked} pick={pick} strings={strings} />
      {asked !== undefined && (
        <>
          <Section title={strings.money}>
            <MoneySection {...{ pane, asked, state, speech, complete: setCompleting }} />
          </Section>
          <Section title={strings.rules}>
            <Button
              className={styles.button}
              disabledFocusable={busy}
              onClick={() => {
                void insertRules(store, asked, speech);
              }}
            >
              {strings.insertRules}
            </Button>
            <Rules pair={asked.pair} strings={strings} />
          </Section>
        </>
      )}
    </PanelBody>
  );
}
