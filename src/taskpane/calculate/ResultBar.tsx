import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { CalculateStrings } from '../../locales/panels/calculate';
import { useLanguage } from '../parts/language';
import { Message } from '../parts/Message';
import { isUsable } from '../shell/choice';
import type { Pane } from '../shell/use-pane';
import { Progress } from './Progress';
import { SaidBar } from './SaidBar';
import type { CalculateState } from './state';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexDirection: 'column',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalS}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    boxShadow: tokens.shadow4,
  },
});

interface Props {
  readonly pane: Pane;
  readonly state: CalculateState;
  readonly strings: CalculateStrings;
  readonly act: {
    readonly take: () => void;
    readonly insert: () => void;
    readonly answer: (update: boolean) => void;
    readonly cancel: () => void;
    readonly dismiss: () => void;
  };
}

/** What to do next, always in reach: what is being done, what came of it, and the two ways to a result. */
export function ResultBar({ pane, state, strings, act }: Props): React.JSX.Element {
  const styles = useStyles();
  const { strings: shared } = useLanguage();
  const { doing, roster } = state;
  const writing = pane.busy === 'writing';
  const busy = doing !== undefined || pane.busy !== undefined;
  // A formula with a policy that nobody knows, or that has mistakes, would be an error.
  const noPolicy = !isUsable(pane.choice);
  return (
    <div className={styles.bar}>
      <SaidBar pane={pane} state={state} strings={strings} dismiss={act.dismiss} answer={act.answer} />
      {noPolicy && <Message intent="warning">{strings.noPolicy}</Message>}
      {doing !== undefined && <Progress doing={doing} strings={strings} cancel={act.cancel} />}
      <Button
        appearance="primary"
        disabledFocusable={busy || noPolicy}
        onClick={roster === undefined ? act.take : act.insert}
      >
        {roster === undefined ? strings.take : strings.insert}
      </Button>
      <Button
        appearance="subtle"
        disabledFocusable={busy || noPolicy}
        aria-busy={writing}
        onClick={() => {
          act.dismiss();
          void pane.write(roster?.place);
        }}
      >
        {writing ? shared.writing : strings.formulaOnly}
      </Button>
    </div>
  );
}
