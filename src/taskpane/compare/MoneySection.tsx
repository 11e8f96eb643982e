import { useEffect } from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { wordsOfPolicies } from '../../functions/policy-view/view';
import { RosterCard } from '../calculate/RosterCard';
import type { CalculateState } from '../calculate/state';
import { lookForTables, takeOnly } from '../calculate/take';
import type { Pane } from '../shell/use-pane';
import { followRoster, kept, store } from './kept';
import { moneyOf } from './money';
import { MoneyView } from './MoneyView';
import { namesOf, type Speech } from './plan';
import { Problems } from './Problems';
import type { Comparable } from './sides';
import type { Asked } from './tables';
import { compute, insertMoney, type Computed } from './work';

const useStyles = makeStyles({
  why: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly pane: Pane;
  readonly asked: Asked;
  readonly state: CalculateState;
  readonly speech: Speech;
  readonly complete: (side: Comparable) => void;
}

/** What the difference means for a roster: which roster, the figures, and the sheet. */
export function MoneySection({ pane, asked, state, speech, complete }: Props): React.JSX.Element {
  const styles = useStyles();
  const { strings, sheet, locale } = speech;
  // Whatever changes it is a piece of work of the store, at whose end all is drawn anew.
  const { computed } = kept;
  const busy = state.doing !== undefined || pane.busy !== undefined;
  const { roster } = state;

  useEffect(() => {
    void lookForTables(store);
    return followRoster();
  }, []);

  const { currency } = asked.pair[1].policy;
  const shown = computed !== undefined && answers(computed, asked, state) ? computed : undefined;
  return (
    <>
      <p className={styles.why}>{strings.moneyWhy}</p>
      <RosterCard
        state={state}
        strings={sheet}
        take={table => {
          void takeOnly(store, table);
        }}
      />
      <div className={styles.buttons}>
        {roster === undefined ? (
          <Button
            disabledFocusable={busy}
            onClick={() => {
              void takeOnly(store, undefined);
            }}
          >
            {sheet.take}
          </Button>
        ) : (
          <>
            <Button
              appearance="primary"
              disabledFocusable={busy}
              onClick={() => {
                void compute(store, asked, keep);
              }}
            >
              {strings.compute}
            </Button>
            <Button
              disabledFocusable={busy}
              onClick={() => {
                void insertMoney(store, asked, speech, keep);
              }}
            >
              {strings.insert}
            </Button>
          </>
        )}
      </div>
      {computed !== undefined && shown === undefined && <p className={styles.why}>{strings.stale}</p>}
      {shown?.outcome.ok === true && (
        <MoneyView
          money={moneyOf(shown.outcome.value, locale)}
          names={namesOf(asked.pair)}
          currency={currency === 'CNY' ? wordsOfPolicies[locale].yuan : currency}
          strings={strings}
        />
      )}
      {shown?.outcome.ok === false && (
        <Problems
          problems={shown.outcome.problems}
          unlisted={shown.outcome.unlisted ?? 0}
          pair={asked.pair}
          address={shown.place.address}
          strings={strings}
          complete={complete}
        />
      )}
    </>
  );
}

function keep(now: Computed): void {
  kept.computed = now;
}

/** Whether what was computed is the answer to what is asked now. */
function answers({ asked: was, place }: Computed, now: Asked, { roster }: CalculateState): boolean {
  const same = was.pair.every(({ policy }, i) => policy === now.pair[i]?.policy);
  const there = roster?.place;
  const sameRoster = there?.sheetId === place.sheetId && there.address === place.address;
  return same && sameRoster && was.strict === now.strict && was.locale === now.locale;
}
