import { useId, useState } from 'react';
import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { Policy } from '../../engine';
import type { OwnPoliciesStrings } from '../../locales/panels/own-policies';
import { FileActions } from '../exchange/FileActions';
import { useLanguage } from '../parts/language';
import { useOneStop } from '../parts/use-one-stop';
import { isUsable } from '../shell/choice';
import type { Pane } from '../shell/use-pane';
import { copyOf } from './keep-policy';
import type { Open } from './kept';
import { countStatuses } from './words';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  // All of them in one line of the narrowest pane.
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  action: { minWidth: 'auto', whiteSpace: 'nowrap' },
  files: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  under: {
    paddingInlineStart: tokens.spacingHorizontalM,
    borderInlineStartWidth: '2px',
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStroke1,
  },
  why: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly pane: Pane;
  readonly open: Open;
  readonly strings: OwnPoliciesStrings;
}

/** All that can be done with the policy on show, one stop of the keyboard; where there is none, a file can be read still. */
export function Actions({ pane, open, strings }: Props): React.JSX.Element {
  const styles = useStyles();
  const { locale, strings: words } = useLanguage();
  const { choice, policy } = pane;
  const [withFiles, setWithFiles] = useState(false);
  const keeping = pane.busy === 'keeping';
  const toolbar = useOneStop<HTMLDivElement>('button');
  const why = useId();
  const files = useId();
  const usable = isUsable(choice);
  return (
    <div className={styles.part} role="toolbar" aria-label={words.policy} ref={toolbar}>
      {usable && (
        <>
          <div className={styles.actions}>
            <Button
              size="small"
              className={styles.action}
              disabledFocusable={pane.busy !== undefined}
              aria-busy={keeping}
              aria-describedby={why}
              onClick={() => {
                void pane.keep(copyOf(policy), locale);
              }}
            >
              {keeping ? strings.editing : strings.edit}
            </Button>
            {isOpen(policy) && (
              <Button
                size="small"
                className={styles.action}
                {...called(strings.complete)}
                disabledFocusable={pane.busy !== undefined}
                onClick={() => {
                  open('completing');
                }}
              >
                {strings.short.complete}
              </Button>
            )}
            <Button
              size="small"
              className={styles.action}
              {...called(strings.compare)}
              onClick={() => {
                open('comparing');
              }}
            >
              {strings.short.compare}
            </Button>
            <Button
              size="small"
              className={styles.action}
              {...called(strings.files)}
              aria-expanded={withFiles}
              aria-controls={files}
              onClick={() => {
                setWithFiles(!withFiles);
              }}
            >
              {strings.short.files}
              <span aria-hidden>&nbsp;{withFiles ? '▴' : '▾'}</span>
            </Button>
          </div>
          <p className={styles.why} id={why}>
            {strings.editWhy}
          </p>
        </>
      )}
      <div className={mergeClasses(styles.files, usable && withFiles && styles.under)} id={files}>
        <FileActions pane={pane} shown={withFiles || !usable} />
      </div>
    </div>
  );
}

/** What a button is called whose text is short. */
function called(name: string) {
  return { 'aria-label': name, title: name };
}

/** Whether it has numbers that are not known, or may not be paid. */
function isOpen(policy: Policy): boolean {
  const { illustrative, unknown } = countStatuses(policy);
  return illustrative + unknown > 0;
}
