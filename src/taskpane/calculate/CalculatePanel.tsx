import { useEffect, useSyncExternalStore } from 'react';
import { Button, makeStyles } from '@fluentui/react-components';
import type { Locale, Policy } from '../../engine';
import { selectCell, type TableName } from '../../host';
import { calculateStrings } from '../../locales/panels/calculate';
import { useLanguage } from '../parts/language';
import { PanelBody } from '../parts/PanelBody';
import { once, usePanelStrings } from '../parts/panel-strings';
import { Section } from '../parts/Section';
import { UnseenTitle } from '../parts/UnseenTitle';
import { isUsable } from '../shell/choice';
import type { PanelProps } from '../shell/panels';
import { check, type With } from './check';
import { ColumnChooser } from './ColumnChooser';
import { insert, update } from './insert';
import { ProblemList } from './ProblemList';
import type { FoundProblem } from './problems';
import { ResultBar } from './ResultBar';
import { RosterCard } from './RosterCard';
import { calculateStore as store } from './store';
import { choose, lookForTables, take } from './take';

const useStyles = makeStyles({ again: { alignSelf: 'flex-start' } });

const load = once(calculateStrings);

/** The policy and the language that the panel was last seen with. */
let shownFor: { readonly policy: Policy; readonly strict: boolean; readonly locale: Locale } | undefined;

/** From the roster to a result sheet: take it, see how it is read and what is wrong with it, insert. */
export default function CalculatePanel({ pane }: PanelProps): React.JSX.Element {
  const styles = useStyles();
  const strings = usePanelStrings(load);
  const { locale, strings: shared } = useLanguage();
  const state = useSyncExternalStore(store.follow, store.get);
  const { choice, policy, strict } = pane;
  const wanted: With = { policy, table: choice.kind === 'own' ? choice.cells : undefined, strict, locale, strings };
  const { roster, checked, doing } = state;
  const working = doing !== undefined;
  // By a policy that nobody knows, or that has mistakes, nothing is checked.
  const known = isUsable(choice);

  useEffect(() => {
    void lookForTables(store);
  }, []);

  // Another policy reads other columns, another language says it otherwise; who only comes back finds all as it was.
  useEffect(() => {
    // Chosen while something is written: that ends first.
    if (working) return;
    const { policy: before, strict: wasStrict, locale: spoke } = shownFor ?? {};
    if (policy !== before || strict !== wasStrict || locale !== spoke) void recheck(wanted);
    shownFor = { policy, strict, locale };
  }, [policy, strict, locale, working]);

  const takeFrom = (table: TableName | undefined): void => {
    pane.dismiss();
    void take(store, table, wanted);
  };
  const act = {
    take: () => {
      takeFrom(undefined);
    },
    insert: () => {
      pane.dismiss();
      void insert(store, wanted);
    },
    answer: (yes: boolean) => {
      store.set({ asking: undefined });
      if (yes) void update(store, wanted);
    },
    cancel: () => {
      store.cancel();
    },
    dismiss: () => {
      store.dismiss();
    },
  };
  return (
    <PanelBody footer={<ResultBar pane={pane} state={state} strings={strings} act={act} />}>
      <UnseenTitle>{shared.panel.calculate}</UnseenTitle>
      <Section title={strings.roster}>
        <RosterCard state={state} strings={strings} take={takeFrom} />
      </Section>
      {roster !== undefined && (
        <Section title={strings.columns}>
          <ColumnChooser
            policy={policy}
            roster={roster}
            strings={strings}
            disabled={working}
            choose={(field, index) => {
              void choose(store, field, index, wanted);
            }}
          />
        </Section>
      )}
      {roster !== undefined && known && (checked !== undefined || !working) && (
        <Section title={strings.check}>
          {checked !== undefined && <ProblemList checked={checked} strings={strings} goTo={goTo} />}
          <Button
            size="small"
            className={styles.again}
            disabledFocusable={working}
            onClick={() => {
              void recheck(wanted);
            }}
          >
            {strings.checkNow}
          </Button>
        </Section>
      )}
    </PanelBody>
  );
}

function recheck(wanted: With): Promise<void> | undefined {
  if (store.get().roster === undefined) return undefined;
  return store.attempt({ what: 'reading', cancellable: true }, working => check(store, wanted, working));
}

function goTo({ cell }: FoundProblem): void {
  const { roster } = store.get();
  if (roster === undefined || cell === undefined) return;
  void selectCell(roster.place, cell.row, cell.column).then(outcome => {
    if (!outcome.ok) store.set({ said: { kind: 'failed', failure: outcome.failure } });
  });
}
