import type { ReactNode } from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useLanguage } from '../parts/language';
import { Messages, type Intent } from '../parts/Message';
import { PanelBody } from '../parts/PanelBody';
import { useTitleFocus } from '../parts/use-title-focus';
import type { Progress } from './progress';
import { Leave } from './Leave';
import type { Words } from './words';

const useStyles = makeStyles({
  head: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  line: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', gap: tokens.spacingHorizontalS },
  policy: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  title: {
    ...typographyStyles.subtitle1,
    flexGrow: 1,
    margin: 0,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  progress: { ...typographyStyles.body1, flexShrink: 0, color: tokens.colorNeutralForeground2 },
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  button: { minWidth: 'auto' },
  form: { flexGrow: 1, display: 'flex', flexDirection: 'column' },
  footer: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end', gap: tokens.spacingHorizontalS },
  back: { minWidth: 'auto', marginInlineEnd: 'auto' },
});

export interface PageProps {
  readonly words: Words;
  readonly progress: Progress;
  /** Leaves, and what was entered is kept. */
  readonly later: () => void;
  /** Leaves, and nothing is kept. */
  readonly cancel: () => void;
  /** Undefined on the first page. */
  readonly back: (() => void) | undefined;
}

interface Props extends PageProps {
  readonly title: string;
  readonly said?: { readonly intent: Intent; readonly children: ReactNode; readonly actions?: ReactNode } | undefined;
  /** The button that goes on; what the Return key does, too. */
  readonly on: { readonly label: string; readonly go: (form: HTMLFormElement) => void };
  readonly skip?: () => void;
  readonly children: ReactNode;
}

/** What every step is laid out in: what it is about, how many there are, and the way on and back. The focus begins at its title. */
export function Page({
  words,
  progress,
  later,
  cancel,
  back,
  title,
  said,
  on,
  skip,
  children,
}: Props): React.JSX.Element {
  const styles = useStyles();
  const { locale } = useLanguage();
  const { strings } = words;
  const { at, steps, policy } = progress;
  const heading = useTitleFocus(at);
  const counted = at < steps.length;
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={event => {
        event.preventDefault();
        on.go(event.currentTarget);
      }}
    >
      <PanelBody
        footer={
          <div className={styles.footer}>
            <Messages said={said} />
            <div className={styles.buttons}>
              {back !== undefined && (
                <Button className={styles.back} onClick={back}>
                  {strings.back}
                </Button>
              )}
              {skip !== undefined && (
                <Button className={styles.button} title={strings.skipWhy} onClick={skip}>
                  {strings.skip}
                </Button>
              )}
              <Button appearance="primary" className={styles.button} type="submit">
                {on.label}
              </Button>
            </div>
          </div>
        }
      >
        <header className={styles.head}>
          <Leave later={later} cancel={cancel} progress={progress} strings={strings} />
          <p className={styles.policy}>{policy.title[locale]}</p>
          <div className={styles.line}>
            <h2 className={styles.title} ref={heading} tabIndex={-1}>
              {title}
              {counted && <span className={styles.unseen}>{` (${strings.progressTold(at + 1, steps.length)})`}</span>}
            </h2>
            {counted && (
              <span className={styles.progress} aria-hidden>
                {strings.progress(at + 1, steps.length)}
              </span>
            )}
          </div>
        </header>
        {children}
      </PanelBody>
    </form>
  );
}
