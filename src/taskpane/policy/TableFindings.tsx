import { use } from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Problem } from '../../engine';
import { describeParts, loadProblemMessages } from '../../locales';
import type { OwnPoliciesStrings } from '../../locales/panels/own-policies';
import { useLanguage } from '../parts/language';
import { Message } from '../parts/Message';
import { once } from '../parts/panel-strings';
import type { Choice } from '../shell/choice';

/** So many are shown; the others are counted. */
const SHOWN = 50;

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, margin: 0, padding: 0 },
  item: { listStyleType: 'none' },
  finding: {
    display: 'block',
    width: '100%',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    textAlign: 'start',
    fontFamily: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  cell: { ...typographyStyles.caption1Strong, display: 'block', color: tokens.colorBrandForeground1 },
  what: { ...typographyStyles.body1, display: 'block' },
  remedy: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground2 },
  sound: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  summary: { ...typographyStyles.body1, cursor: 'pointer' },
});

interface Props {
  readonly choice: Choice;
  readonly strings: OwnPoliciesStrings;
  readonly show: (address: string) => Promise<void>;
}

const messagesOf = once(loadProblemMessages);

/** What is wrong with the table that the workbook has chosen, or odd in it; each line leads to its cell. */
export function TableFindings({ choice, strings, show }: Props): React.JSX.Element | null {
  const styles = useStyles();
  switch (choice.kind) {
    case 'none':
    case 'library':
    case 'other':
      return null;
    case 'unread':
      return <Message intent="error">{strings.notRead}</Message>;
    case 'refused':
      return (
        <div>
          <Message intent="error">
            <strong>{strings.mistakes(choice.problems.length)}</strong> {strings.mistakesWhy}
          </Message>
          <List found={choice.problems} table={choice.address} strings={strings} show={show} />
        </div>
      );
    case 'own':
      if (choice.warnings.length === 0) return <p className={styles.sound}>✓ {strings.sound}</p>;
      return (
        <details>
          <summary className={styles.summary}>{strings.odd(choice.warnings.length)}</summary>
          <List found={choice.warnings} table={choice.address} strings={strings} show={show} />
        </details>
      );
  }
}

interface ListProps extends Omit<Props, 'choice'> {
  readonly found: readonly Problem[];
  readonly table: string;
}

function List({ found, table, strings, show }: ListProps): React.JSX.Element {
  const styles = useStyles();
  const messages = use(messagesOf(useLanguage().locale));
  return (
    <ol className={styles.list}>
      {found.slice(0, SHOWN).map((each, i) => {
        const address = addressIn(each) ?? table;
        const { problem, remedy } = describeParts(withoutAddress(each, address), messages);
        return (
          <li key={i} className={styles.item}>
            <button
              type="button"
              className={styles.finding}
              onClick={() => {
                void show(address);
              }}
            >
              <span className={styles.cell}>{strings.goTo(address)}</span>
              <span className={styles.what}>{problem}</span>
              <span className={styles.remedy}>{remedy}</span>
            </button>
          </li>
        );
      })}
      {found.length > SHOWN && (
        <li className={`${styles.item} ${styles.remedy}`}>{strings.more(found.length - SHOWN)}</li>
      )}
    </ol>
  );
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
