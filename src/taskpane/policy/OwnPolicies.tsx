import { makeStyles, tokens } from '@fluentui/react-components';
import { usePanelStrings } from '../parts/panel-strings';
import type { Pane } from '../shell/use-pane';
import { Actions, type Opened } from './Actions';
import { KeptCopies } from './KeptCopies';
import { loadOwnStrings } from './own-strings';
import { StrictSwitch } from './StrictSwitch';
import { TableFindings } from './TableFindings';

const useStyles = makeStyles({
  all: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

interface Props {
  readonly pane: Pane;
  /** Opens what leads through the open numbers of the policy on show, or what compares it with others. */
  readonly open: (what: Opened) => void;
}

/** What is wrong with a table; what can be done with the policy on show; and whether illustrative numbers count. */
export default function OwnPolicies({ pane, open }: Props): React.JSX.Element {
  const styles = useStyles();
  const strings = usePanelStrings(loadOwnStrings);
  return (
    <div className={styles.all}>
      <TableFindings choice={pane.choice} strings={strings} show={pane.show} />
      <KeptCopies pane={pane} strings={strings} />
      <Actions pane={pane} open={open} strings={strings} />
      <StrictSwitch pane={pane} strings={strings} />
    </div>
  );
}
