import { useState } from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { OwnPoliciesStrings } from '../../locales/panels/own-policies';
import { useLanguage } from '../parts/language';
import { Message } from '../parts/Message';
import type { Pane } from '../shell/use-pane';
import { changedSince, type KeptCopy } from './kept-copy';
import { dayText } from './words';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0 },
  item: { listStyleType: 'none', marginTop: tokens.spacingVerticalXS },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXXS },
  quiet: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly pane: Pane;
  readonly strings: OwnPoliciesStrings;
}

/** How far a table is from what was kept of it. */
export function Changed({
  copy,
  now,
  strings,
}: Pick<Props, 'strings'> & { readonly copy: KeptCopy; readonly now: KeptCopy['policy'] }): React.JSX.Element | null {
  const styles = useStyles();
  const { strings: words } = useLanguage();
  const count = changedSince(copy, now);
  if (count === 0) return null;
  return <p className={styles.quiet}>{strings.changedSince(dayText(copy.on, words), count)}</p>;
}

/** Policies whose sheets are gone; each can be had again, or be forgotten for good. */
export function Lost({ lost, pane, strings }: Props & { readonly lost: readonly KeptCopy[] }): React.JSX.Element {
  const styles = useStyles();
  const { locale, strings: words } = useLanguage();
  const [forgetting, setForgetting] = useState<string>();
  const busy = pane.busy !== undefined;
  return (
    <Message intent="warning">
      <strong>{strings.lost(lost.length)}</strong> {strings.lostWhy}
      <ul className={styles.list}>
        {lost.map(({ name, policy, sheet, on }) => (
          <li key={name} className={styles.item}>
            {strings.lostPolicy(policy.title[locale], sheet, dayText(on, words))}
            <div className={styles.actions}>
              <Button
                size="small"
                disabledFocusable={busy}
                onClick={() => {
                  setForgetting(undefined);
                  void pane.keepAgain(policy, locale, name, lost.length === 1);
                }}
              >
                {strings.putAgain}
              </Button>
              <Button
                size="small"
                disabledFocusable={busy}
                onClick={() => {
                  if (forgetting !== name) setForgetting(name);
                  else void pane.forget(name);
                }}
              >
                {forgetting === name ? strings.forgetForGood : strings.forget}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </Message>
  );
}
