import { Button } from '@fluentui/react-components';
import type { CalculateStrings } from '../../locales/panels/calculate';
import type { PaneStrings } from '../../locales/pane';
import { useLanguage } from '../parts/language';
import { Messages, type Intent } from '../parts/Message';
import { failureText, noticeOf } from '../parts/NoticeBar';
import type { Pane } from '../shell/use-pane';
import type { CalculateState, Said } from './state';

interface Props {
  readonly pane: Pane;
  readonly state: CalculateState;
  readonly strings: CalculateStrings;
  readonly dismiss: () => void;
  /** Of the question whether to update the sheet that is there: yes, or no. */
  readonly answer: (update: boolean) => void;
}

/** What came of the last thing asked, with a way to try again; or the question that is open. */
export function SaidBar({ pane, state, strings, dismiss, answer }: Props): React.JSX.Element {
  const speech = useLanguage();
  const { locale, strings: shared } = speech;
  const { said, asking, again } = state;
  if (asking !== undefined) {
    const actions = (
      <>
        <Button
          size="small"
          appearance="primary"
          onClick={() => {
            answer(true);
          }}
        >
          {strings.update}
        </Button>
        <Button
          size="small"
          onClick={() => {
            answer(false);
          }}
        >
          {strings.keep}
        </Button>
      </>
    );
    return <Messages said={{ intent: 'warning', children: strings.ask(asking.name), actions }} />;
  }
  if (said === undefined) return <Messages said={noticeOf(pane, speech)} />;
  const retry = again !== undefined && (
    <Button
      size="small"
      onClick={() => {
        void again();
      }}
    >
      {strings.again}
    </Button>
  );
  const text = saidText(said, strings, shared, count => count.toLocaleString(locale));
  return (
    <Messages
      said={{ intent: intentOf(said), children: text, dismiss, ...(retry === false ? {} : { actions: retry }) }}
    />
  );
}

function intentOf(said: Said): Intent {
  switch (said.kind) {
    case 'put':
      return said.asValues ? 'warning' : 'success';
    case 'cancelled':
      return said.left === undefined ? 'info' : 'warning';
    case 'in_the_way':
    case 'moved':
    case 'problems':
    case 'gaps':
      return 'warning';
    case 'too_old':
    case 'failed':
    case 'broken':
      return 'error';
  }
}

function saidText(said: Said, strings: CalculateStrings, pane: PaneStrings, shown: (count: number) => string): string {
  switch (said.kind) {
    case 'put':
      if (!said.asValues) return (said.updated ? strings.updated : strings.inserted)(said.sheet);
      return joined((said.updated ? strings.updated : strings.insertedValues)(said.sheet), strings.asValues);
    case 'cancelled':
      return said.left === undefined ? strings.cancelled : strings.leftBehind(said.left);
    case 'in_the_way':
      return strings.inTheWay(said.where);
    case 'moved':
      return strings.moved(said.where);
    case 'problems':
      return strings.notInserted(shown(said.count));
    case 'gaps':
      return strings.notComputable;
    case 'too_old':
      return strings.tooOld;
    case 'failed': {
      const { failure, left, damaged } = said;
      const rest =
        left !== undefined
          ? strings.leftBehind(left)
          : damaged !== undefined
            ? strings.damaged(damaged)
            : strings.nothingWritten;
      return joined(failureText(failure, pane), rest);
    }
    case 'broken':
      return strings.broken;
  }
}

/** A Chinese full stop is as wide as a stop and its space. */
function joined(first: string, second: string): string {
  return first + (/[。）]$/.test(first) ? '' : ' ') + second;
}
