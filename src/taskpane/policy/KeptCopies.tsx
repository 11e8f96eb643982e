import { useRef, useState } from 'react';
import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { OwnPoliciesStrings } from '../../locales/panels/own-policies';
import { useLanguage } from '../parts/language';
import { Message, Messages } from '../parts/Message';
import type { Pane } from '../shell/use-pane';
import { changedSince, type KeptCopy } from './kept-copy';
import { useCopies } from './use-copies';
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

/** What the workbook has kept of its own policies besides their sheets, where that is of use: a table has mistakes, is gone, or was changed. */
export function KeptCopies({ pane, strings }: Props): React.JSX.Element | null {
  const copies = useCopies(pane);
  const { choice } = pane;
  const lost = copies.filter(({ address }) => address === undefined);
  const chosen = 'address' in choice ? copies.find(({ address }) => address === choice.address) : undefined;
  return (
    <>
      {choice.kind === 'refused' && chosen && <PutBack key={chosen.name} copy={chosen} pane={pane} strings={strings} />}
      {choice.kind === 'own' && chosen && <Changed copy={chosen} now={choice.policy} strings={strings} />}
      {lost.length > 0 && <Lost lost={lost} pane={pane} strings={strings} />}
    </>
  );
}

/** Puts the table back as it was kept; asks before anything is replaced. */
function PutBack({ copy, pane, strings }: Props & { readonly copy: KeptCopy }): React.JSX.Element {
  const { locale, strings: words } = useLanguage();
  const [asking, setAsking] = useState(false);
  const offer = useRef<HTMLButtonElement | null>(null);
  const day = dayText(copy.on, words);
  const sheet = pane.own.find(({ name }) => name === copy.name)?.sheet ?? copy.sheet;
  const answer = (task?: () => Promise<unknown>): void => {
    setAsking(false);
    offer.current?.focus();
    void task?.();
  };
  const actions = (
    <>
      <Button
        size="small"
        onClick={() => {
          answer(() => pane.rewrite(copy.policy, copy.name, locale));
        }}
      >
        {strings.replace}
      </Button>
      <Button
        size="small"
        onClick={() => {
          answer(() => pane.keep(copy.policy, locale));
        }}
      >
        {strings.keepApart}
      </Button>
      <Button
        size="small"
        onClick={() => {
          answer();
        }}
      >
        {strings.leave}
      </Button>
    </>
  );
  return (
    <div>
      <Button
        size="small"
        ref={(button: HTMLButtonElement | null) => {
          offer.current = button;
        }}
        aria-expanded={asking}
        disabledFocusable={pane.busy !== undefined}
        onClick={() => {
          setAsking(true);
        }}
      >
        {strings.putBack(day)}
      </Button>
      <Messages said={asking ? { intent: 'warning', children: strings.putBackAsk(sheet, day), actions } : undefined} />
    </div>
  );
}

function Changed({
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
function Lost({ lost, pane, strings }: Props & { readonly lost: readonly KeptCopy[] }): React.JSX.Element {
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
                  void pane.keepAgain(policy, locale, name);
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
