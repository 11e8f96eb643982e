import { useRef, useState } from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Policy } from '../../engine';
import { describeProblem, loadProblemMessages } from '../../locales';
import { exchangeStrings } from '../../locales/panels/exchange';
import { fullId } from '../../policies';
import { whole } from '../../policies/whole';
import { copyText } from '../explain/copy';
import { useLanguage } from '../parts/language';
import { Messages, type Intent } from '../parts/Message';
import { once, usePanelStrings } from '../parts/panel-strings';
import { Section } from '../parts/Section';
import { useOneStop } from '../parts/use-one-stop';
import { importPolicy } from './read-file';
import { saveAs } from './save';
import { toWorkbook } from './workbook';

const useStyles = makeStyles({
  why: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  problems: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

const loadStrings = once(exchangeStrings);
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Problems of a file that are told; the others are counted. */
const MOST_TOLD = 10;

interface Said {
  readonly intent: Intent;
  readonly text: string;
  readonly problems?: readonly string[];
}

/** Saves the policy on show to files, and reads files. `onPolicy` keeps what was read; false: it said itself why it could not. */
export default function Exchange({
  policy,
  onPolicy,
}: {
  readonly policy: Policy;
  readonly onPolicy: (policy: Policy) => Promise<boolean>;
}): React.JSX.Element {
  const styles = useStyles();
  const { locale } = useLanguage();
  const strings = usePanelStrings(loadStrings);
  const chooser = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<Said>();
  const file = (extension: string): string => `${fullId(policy)}.${extension}`;
  const json = (): string => `${JSON.stringify(whole(policy), null, 2)}\n`;

  const say = async (task: () => Promise<Said | undefined>): Promise<void> => {
    setBusy(true);
    setSaid(undefined);
    try {
      setSaid(await task());
    } finally {
      setBusy(false);
    }
  };
  const save = (extension: string, type: string, content: () => Promise<Uint8Array | string>): Promise<void> =>
    say(async () =>
      saveAs(file(extension), type, await content())
        ? { intent: 'success', text: strings.saved(file(extension)) }
        : { intent: 'error', text: strings.notSaved },
    );

  const read = (chosen: File): Promise<void> =>
    say(async () => {
      const got = await importPolicy(new Uint8Array(await chosen.arrayBuffer()));
      if (got.kind === 'unreadable') return { intent: 'error', text: strings.unreadable[got.reason](chosen.name) };
      if (got.kind === 'policy') {
        const kept = await onPolicy(got.policy);
        const title = got.policy.title[locale];
        return kept ? { intent: 'success', text: strings.imported(title, got.warnings.length) } : undefined;
      }
      const messages = await loadProblemMessages(locale);
      const { problems } = got;
      const told = problems.slice(0, MOST_TOLD).map(each => describeProblem(each, messages));
      const more = problems.length > MOST_TOLD ? [strings.more(problems.length - MOST_TOLD)] : [];
      return { intent: 'error', text: strings.refused(chosen.name, problems.length), problems: [...told, ...more] };
    });

  return (
    <Section title={strings.title}>
      <p className={styles.why}>{strings.why}</p>
      <div className={styles.buttons} role="toolbar" aria-label={strings.title} ref={useOneStop('button')}>
        <Button
          disabledFocusable={busy}
          onClick={() => void save('json', 'application/json', () => Promise.resolve(json()))}
        >
          {strings.exportJson}
        </Button>
        <Button
          disabledFocusable={busy}
          onClick={() => void save('xlsx', XLSX, () => toWorkbook(whole(policy), locale))}
        >
          {strings.exportWorkbook}
        </Button>
        <Button
          disabledFocusable={busy}
          onClick={() =>
            void say(async () =>
              (await copyText(json()))
                ? { intent: 'success', text: strings.copied }
                : { intent: 'error', text: strings.notCopied },
            )
          }
        >
          {strings.copyJson}
        </Button>
        <Button disabledFocusable={busy} onClick={() => chooser.current?.click()}>
          {busy ? strings.reading : strings.import}
        </Button>
        <input
          ref={chooser}
          type="file"
          accept=".json,.xlsx"
          hidden
          aria-label={strings.import}
          onChange={({ target }) => {
            const [chosen] = target.files ?? [];
            // The same file can be chosen once more.
            target.value = '';
            if (chosen !== undefined) void read(chosen);
          }}
        />
      </div>
      <Messages
        said={
          said && {
            intent: said.intent,
            children: (
              <>
                {said.text}
                {said.problems && (
                  <ul className={styles.problems}>
                    {said.problems.map(problem => (
                      <li key={problem}>{problem}</li>
                    ))}
                  </ul>
                )}
              </>
            ),
            dismiss: () => {
              setSaid(undefined);
            },
          }
        }
      />
    </Section>
  );
}
