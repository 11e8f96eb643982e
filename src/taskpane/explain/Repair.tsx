import { useState } from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { repairFormulas, type HostOutcome, type Repaired } from '../../host';
import type { ExplainStrings } from '../../locales/panels/explain';
import type { PaneStrings } from '../../locales/pane';
import { useLanguage } from '../parts/language';
import { Messages, type Intent } from '../parts/Message';
import { failureText } from '../parts/NoticeBar';

const useStyles = makeStyles({
  summary: {
    ...typographyStyles.body1Strong,
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  why: { ...typographyStyles.body1, marginBlock: tokens.spacingVerticalS },
});

/** Enters formulas that show #NAME? anew. */
export function Repair({ strings }: { readonly strings: ExplainStrings }): React.JSX.Element {
  const styles = useStyles();
  const { strings: pane } = useLanguage();
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<{ readonly intent: Intent; readonly children: string }>();
  const repair = async (): Promise<void> => {
    setBusy(true);
    setSaid(undefined);
    try {
      setSaid(saidOf(await repairFormulas(), strings, pane));
    } finally {
      setBusy(false);
    }
  };
  return (
    <details>
      <summary className={styles.summary}>{strings.repairTitle}</summary>
      <p className={styles.why}>{strings.repairWhy}</p>
      <Messages said={said} />
      <Button disabledFocusable={busy} aria-busy={busy} onClick={() => void repair()}>
        {busy ? strings.repairing : strings.repair}
      </Button>
    </details>
  );
}

function saidOf(outcome: HostOutcome<Repaired>, strings: ExplainStrings, pane: PaneStrings) {
  if (!outcome.ok) return { intent: 'error', children: failureText(outcome.failure, pane) } as const;
  const { cells, sheets, refused } = outcome.value;
  const done = cells === 0 ? strings.repairedNone : strings.repaired(cells, sheets);
  if (refused.length === 0) return { intent: cells === 0 ? 'info' : 'success', children: done } as const;
  const left = strings.notRepaired(refused.join(', '));
  return { intent: 'warning', children: cells === 0 ? left : `${done} ${left}` } as const;
}
