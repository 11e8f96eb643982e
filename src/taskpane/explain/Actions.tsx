import { useId, useState } from 'react';
import { Button, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { insertSheet, type SheetWanted } from '../../host';
import type { TraceView } from '../../functions/explain/view';
import type { ExplainStrings } from '../../locales/panels/explain';
import { useLanguage } from '../parts/language';
import { Messages, type Intent } from '../parts/Message';
import { rowsOf, textOf } from './as-text';
import { copyText } from './copy';
import { explainFormula } from './explain-formula';
import type { ReadCall } from './read-call';
import { failureText } from '../parts/NoticeBar';
import type { Story } from './story';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  column: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

interface Props {
  readonly call: ReadCall;
  readonly story: Story;
  readonly view: TraceView;
  readonly strings: ExplainStrings;
  /** Told of the sheet that the story was put on. */
  readonly onPut: (sheet: string) => void;
}

/** What can be done with the story: copied, or written to a sheet of its own. */
export function Actions({ call, story, view, strings, onPut }: Props): React.JSX.Element {
  const styles = useStyles();
  const { strings: pane } = useLanguage();
  const [busy, setBusy] = useState(false);
  const [byHand, setByHand] = useState<string>();
  const [said, setSaid] = useState<{ readonly intent: Intent; readonly children: string }>();
  const label = useId();

  const copy = async (): Promise<void> => {
    const text = textOf(story, view);
    const copied = await copyText(text);
    setByHand(copied ? undefined : text);
    setSaid(copied ? { intent: 'success', children: strings.copied } : undefined);
  };

  const insert = async (): Promise<void> => {
    setBusy(true);
    setSaid(undefined);
    try {
      const outcome = await insertSheet(wantedSheet(call, story, view, strings));
      if (outcome.ok) onPut(outcome.value);
      setSaid(
        outcome.ok
          ? { intent: 'success', children: strings.inserted(outcome.value) }
          : { intent: 'error', children: failureText(outcome.failure, pane) },
      );
    } finally {
      setBusy(false);
    }
  };

  return (
    <div className={styles.column}>
      <div className={styles.bar}>
        <Button size="small" onClick={() => void copy()}>
          {strings.copy}
        </Button>
        <Button size="small" disabledFocusable={busy} aria-busy={busy} onClick={() => void insert()}>
          {busy ? strings.inserting : strings.insert}
        </Button>
      </div>
      {byHand !== undefined && (
        <div className={styles.column}>
          <label htmlFor={label}>{strings.copyByHand}</label>
          <Textarea
            id={label}
            value={byHand}
            readOnly
            rows={6}
            ref={(area: HTMLTextAreaElement | null) => {
              area?.focus();
              area?.select();
            }}
          />
        </div>
      )}
      <Messages
        said={
          said && {
            ...said,
            dismiss: () => {
              setSaid(undefined);
            },
          }
        }
      />
    </div>
  );
}

/** A formula that stays live where EXPLAIN tells the same; else what the panel says, as text. */
function wantedSheet(call: ReadCall, story: Story, view: TraceView, strings: ExplainStrings): SheetWanted {
  const name = `${strings.sheetName} ${story.whose}`;
  const title = [story.whose, story.what, story.result, story.basis].filter(text => text !== '').join(' · ');
  const formula = explainFormula(call, story);
  if (formula !== undefined) return { name, title, content: { formula } };
  const { step, text, grounds } = strings.sheetColumns;
  return { name, title, content: { rows: [[step, text, grounds], ...rowsOf(story, view)] } };
}
