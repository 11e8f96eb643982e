import { use, type ReactNode } from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Problem } from '../../engine';
import { describeParts, loadProblemMessages } from '../../locales';
import type { OwnPoliciesStrings } from '../../locales/panels/own-policies';
import { FindingList } from '../parts/FindingList';
import { useLanguage } from '../parts/language';
import { Message } from '../parts/Message';
import { once } from '../parts/panel-strings';
import type { Choice } from '../shell/choice';

/** So many are shown; the others are counted. */
const SHOWN = 50;

const useStyles = makeStyles({
  sound: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  summary: { ...typographyStyles.body1, cursor: 'pointer' },
});

interface Props {
  readonly choice: Choice;
  readonly strings: OwnPoliciesStrings;
  readonly show: (address: string) => Promise<void>;
  /** What undoes mistakes; above their list, which can be long. */
  readonly putBack: ReactNode;
}

const messagesOf = once(loadProblemMessages);

/** What is wrong with the table that the workbook has chosen, or odd in it; each line leads to its cell. */
export function TableFindings({ choice, strings, show, putBack }: Props): React.JSX.Element | null {
  const styles = useStyles();
  switch (choice.kind) {
    case 'none':
    case 'library':
    case 'other':
      return null;
    case 'unread':
      return <Message intent="error">{strings.notRead[choice.why]}</Message>;
    case 'refused':
      return (
        <div>
          <Message intent="error">
            <strong>{strings.mistakes(choice.problems.length)}</strong> {strings.mistakesWhy}
          </Message>
          {putBack}
          <List severity="error" found={choice.problems} table={choice.address} strings={strings} show={show} />
        </div>
      );
    case 'own':
      if (choice.warnings.length === 0) return <p className={styles.sound}>✓ {strings.sound}</p>;
      return (
        <details>
          <summary className={styles.summary}>{strings.odd(choice.warnings.length)}</summary>
          <List severity="warning" found={choice.warnings} table={choice.address} strings={strings} show={show} />
        </details>
      );
  }
}

interface ListProps extends Omit<Props, 'choice' | 'putBack'> {
  readonly found: readonly Problem[];
  readonly severity: 'error' | 'warning';
  readonly table: string;
}

function List({ found, severity, table, strings, show }: ListProps): React.JSX.Element {
  const messages = use(messagesOf(useLanguage().locale));
  const findings = found.slice(0, SHOWN).map(each => {
    const address = addressIn(each) ?? table;
    const { problem, remedy } = describeParts(withoutAddress(each, address), messages);
    const go = (): void => {
      void show(address);
    };
    return { what: problem, remedy, leads: { label: strings.goTo(address), go } };
  });
  const rest = found.length > SHOWN ? strings.more(found.length - SHOWN) : undefined;
  return <FindingList findings={findings} severity={severity} rest={rest} />;
}

/** The line leads to the address: its sentence need not say it again. */
function withoutAddress(found: Problem, address: string): Problem {
  const { params } = found;
  if (!('path' in params) || !params.path.startsWith(`${address} `)) return found;
  return { ...found, params: { ...params, path: params.path.slice(address.length + 1) } } as Problem;
}

function addressIn({ params }: Problem): string | undefined {
  return 'cell' in params ? params.cell?.address : undefined;
}
