import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { Definition } from '../../functions';
import type { GalleryStrings } from '../../locales/panels/gallery';
import { failureText } from '../parts/NoticeBar';
import type { Shown } from '../explain/run-call';
import { useLanguage } from '../parts/language';
import { Message } from '../parts/Message';
import { amount } from '../policy/words';
import type { Result } from './preview';
import type { Previewed } from './use-preview';

const useStyles = makeStyles({
  note: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  one: { ...typographyStyles.title3, margin: 0, fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  old: { opacity: 0.6 },
  frame: {
    overflowX: 'auto',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    ...typographyStyles.caption1,
    borderCollapse: 'collapse',
    '& td': {
      padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      whiteSpace: 'nowrap',
      maxWidth: '220px',
      overflow: 'hidden',
      textOverflow: 'ellipsis',
    },
    '& tr:last-child td': { borderBottom: 'none' },
  },
  heads: { '& td': { ...typographyStyles.caption1Strong, backgroundColor: tokens.colorNeutralBackground3 } },
  number: { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
});

interface Props {
  readonly previewed: Previewed;
  readonly definition: Definition;
  readonly strings: GalleryStrings;
}

/** What the formula would give. The last result stays on show while the next one is calculated. */
export function PreviewView({ previewed, strings }: Props): React.JSX.Element {
  const styles = useStyles();
  const { preview, busy, broken, calculate } = previewed;
  const again = (
    <Button
      size="small"
      onClick={() => {
        calculate();
      }}
    >
      {strings.again}
    </Button>
  );
  if (broken) {
    return (
      <Message intent="error" actions={again}>
        {strings.broken}
      </Message>
    );
  }
  if (preview === undefined) return <p className={styles.note}>{strings.reading}</p>;
  return (
    <div className={mergeClasses(busy && styles.old)} aria-busy={busy}>
      <ResultView result={preview.result} strings={strings} again={again} calculate={calculate} />
    </div>
  );
}

function ResultView({
  result,
  strings,
  again,
  calculate,
}: {
  readonly result: Result;
  readonly strings: GalleryStrings;
  readonly again: React.ReactNode;
  readonly calculate: Previewed['calculate'];
}): React.JSX.Element {
  const styles = useStyles();
  const { strings: pane } = useLanguage();
  const called = (argument: string): string => strings.parameter[argument] ?? argument;
  switch (result.kind) {
    case 'missing':
      return <p className={styles.note}>{strings.missing(called(result.argument))}</p>;
    case 'expression':
      return <p className={styles.note}>{strings.expression(called(result.argument))}</p>;
    case 'gone':
      return <Message intent="warning">{strings.gone(called(result.argument), result.text)}</Message>;
    case 'large':
      return (
        <Message
          intent="info"
          actions={
            <Button
              size="small"
              onClick={() => {
                calculate(Infinity);
              }}
            >
              {strings.calculate}
            </Button>
          }
        >
          {strings.large(amount(result.cells))}
        </Message>
      );
    case 'failed':
      return (
        <Message intent="error" actions={again}>
          {failureText(result.failure, pane)}
        </Message>
      );
    case 'cells':
      return <Cells cells={result.cells} strings={strings} />;
  }
}

/** So many rows are shown. */
const ROWS = 8;

function Cells({
  cells,
  strings,
}: {
  readonly cells: readonly (readonly Shown[])[];
  readonly strings: GalleryStrings;
}) {
  const styles = useStyles();
  const columns = cells[0]?.length ?? 0;
  const [only] = cells[0] ?? [];
  const wrong = cells.flat().find(cell => typeof cell === 'object');
  const said = wrong !== undefined && (
    <Message intent="error">
      {strings.shows(wrong.code)} {wrong.message}
    </Message>
  );
  if (cells.length === 1 && columns === 1)
    return said === false ? <p className={styles.one}>{textOf(only)}</p> : <>{said}</>;
  const shown = cells.slice(0, ROWS);
  const headed = cells.length > 1 && cells[0]?.every(cell => typeof cell === 'string') === true;
  const [rows, width] = [amount(cells.length), amount(columns)];
  return (
    <>
      {said}
      <div className={styles.frame} role="group" aria-label={strings.preview} tabIndex={0}>
        <table className={styles.table}>
          <tbody>
            {shown.map((row, r) => (
              <tr key={r} className={mergeClasses(headed && r === 0 && styles.heads)}>
                {row.map((cell, c) => (
                  <td key={c} className={mergeClasses(typeof cell === 'number' && styles.number)} title={textOf(cell)}>
                    {textOf(cell)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles.note}>
        {shown.length === cells.length ? strings.size(rows, width) : strings.sizePart(rows, width, amount(ROWS))}
      </p>
    </>
  );
}

/** As a cell shows it. */
function textOf(cell: Shown | undefined): string {
  if (typeof cell === 'object') return cell.code;
  if (typeof cell === 'number') return amount(cell);
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : (cell ?? '');
}
