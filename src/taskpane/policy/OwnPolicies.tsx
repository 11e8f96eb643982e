import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Policy } from '../../engine';
import { useLanguage } from '../parts/language';
import { usePanelStrings } from '../parts/panel-strings';
import { useOneStop } from '../parts/use-one-stop';
import { isUsable } from '../shell/choice';
import type { Pane } from '../shell/use-pane';
import { KeptCopies } from './KeptCopies';
import { copyOf } from './keep-policy';
import { loadOwnStrings } from './own-strings';
import { countStatuses } from './words';
import { StrictSwitch } from './StrictSwitch';
import { TableFindings } from './TableFindings';

const useStyles = makeStyles({
  all: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  why: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What takes the panel's place for a while. */
export type Opened = 'completing' | 'comparing';

interface Props {
  readonly pane: Pane;
  /** Opens what leads through the open numbers of the policy on show, or what compares it with others. */
  readonly open: (what: Opened) => void;
}

/** What can be done with the policy on show: a copy to edit; what is wrong with a table; and whether illustrative numbers count. */
export default function OwnPolicies({ pane, open }: Props): React.JSX.Element {
  const styles = useStyles();
  const strings = usePanelStrings(loadOwnStrings);
  const { locale, strings: words } = useLanguage();
  const { choice, policy } = pane;
  const keeping = pane.busy === 'keeping';
  // Asked for in any case: a hook may not come and go with the table's mistakes.
  const actions = useOneStop<HTMLDivElement>('button');
  const why = 'own-policies-why';
  return (
    <div className={styles.all}>
      <TableFindings choice={choice} strings={strings} show={pane.show} />
      <KeptCopies pane={pane} strings={strings} />
      {isUsable(choice) && (
        <div className={styles.part}>
          <div className={styles.actions} role="toolbar" aria-label={words.policy} ref={actions}>
            <Button
              size="small"
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
                disabledFocusable={pane.busy !== undefined}
                onClick={() => {
                  open('completing');
                }}
              >
                {strings.complete}
              </Button>
            )}
            <Button
              size="small"
              onClick={() => {
                open('comparing');
              }}
            >
              {strings.compare}
            </Button>
          </div>
          <p className={styles.why} id={why}>
            {strings.editWhy}
          </p>
        </div>
      )}
      <StrictSwitch pane={pane} strings={strings} />
    </div>
  );
}

/** Whether it has numbers that are not known, or may not be paid. */
function isOpen(policy: Policy): boolean {
  const { illustrative, unknown } = countStatuses(policy);
  return illustrative + unknown > 0;
}
