import { makeStyles, tokens } from '@fluentui/react-components';
import { usePanelStrings } from '../parts/panel-strings';
import type { Pane } from '../shell/use-pane';
import { Actions } from './Actions';
import { HalfDone } from './HalfDone';
import type { Open } from './kept';
import { Changed, Lost } from './KeptCopies';
import { loadOwnStrings } from './own-strings';
import { PutBack } from './PutBack';
import { StrictSwitch } from './StrictSwitch';
import { TableFindings } from './TableFindings';
import { useCopies } from './use-copies';

const useStyles = makeStyles({
  all: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

interface Props {
  readonly pane: Pane;
  /** Opens what leads through the open numbers of the policy on show, or what compares it with others. */
  readonly open: Open;
}

/**
 * What is wrong with a table, and what the workbook has kept besides it; what can be done with the policy on show; and whether illustrative
 * numbers count.
 */
export default function OwnPolicies({ pane, open }: Props): React.JSX.Element {
  const styles = useStyles();
  const strings = usePanelStrings(loadOwnStrings);
  const copies = useCopies(pane);
  const { choice } = pane;
  const lost = copies.filter(({ address }) => address === undefined);
  const chosen = 'address' in choice ? copies.find(({ address }) => address === choice.address) : undefined;
  const putBack = chosen && <PutBack key={chosen.name} copy={chosen} pane={pane} strings={strings} />;
  return (
    <div className={styles.all}>
      <TableFindings choice={choice} strings={strings} show={pane.show} putBack={putBack} />
      {choice.kind === 'own' && chosen && <Changed copy={chosen} now={choice.policy} strings={strings} />}
      {lost.length > 0 && <Lost lost={lost} pane={pane} strings={strings} />}
      <HalfDone
        pane={pane}
        strings={strings}
        open={policy => {
          open('completing', policy);
        }}
      />
      <Actions pane={pane} open={open} strings={strings} />
      <StrictSwitch pane={pane} strings={strings} />
    </div>
  );
}
