import { useId } from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { type Policy, type Track, unitOf } from '../../engine';
import { useLanguage } from '../parts/language';
import { amount, thresholdText } from '../policy/words';
import { atThresholds, type Earned } from './preview';
import type { Words } from './words';

const COLUMNS = ['below', 'exactly', 'above'] as const;

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: `${tokens.spacingVerticalXS} 0 0` },
  table: {
    width: '100%',
    tableLayout: 'fixed',
    borderCollapse: 'collapse',
    '& th, & td': {
      padding: tokens.spacingVerticalXXS,
      textAlign: 'start',
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
    '& thead th': {
      ...typographyStyles.caption1,
      color: tokens.colorNeutralForeground2,
      fontWeight: tokens.fontWeightRegular,
    },
    '& tbody th': { ...typographyStyles.caption1, fontWeight: tokens.fontWeightRegular },
  },
  place: { width: '24px' },
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  value: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground2 },
  earns: { ...typographyStyles.caption1Strong, display: 'block', fontVariantNumeric: 'tabular-nums' },
});

/** What one unit less than each threshold earns, the threshold itself, and one unit more. */
export function PreviewTable({
  policy,
  track,
  words,
}: {
  readonly policy: Policy;
  readonly track: Track;
  readonly words: Words;
}) {
  const styles = useStyles();
  const { strings: pane } = useLanguage();
  const { strings } = words;
  const id = useId();
  const rows = atThresholds(policy, track);
  if (rows === undefined) return null;
  const one = unitOf(policy, track.measure) === 'fen' ? pane.yuan('1') : '1';
  const cell = (earned: Earned | undefined): React.JSX.Element =>
    earned === undefined ? (
      <>—</>
    ) : (
      <>
        <span className={styles.value}>{thresholdText(policy, track, earned.value, pane)}</span>
        <span className={styles.earns}>{pane.yuan(amount(earned.earns))}</span>
      </>
    );
  return (
    <>
      <h3 className={styles.title} id={id}>
        {strings.preview}
      </h3>
      <table className={styles.table} aria-labelledby={id}>
        <colgroup>
          <col className={styles.place} />
          {COLUMNS.map(column => (
            <col key={column} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th scope="col">
              <span className={styles.unseen}>{strings.tier}</span>
            </th>
            {COLUMNS.map(column => (
              <th key={column} scope="col">
                {strings.previewColumn[column](one)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            <tr key={place}>
              <th scope="row">{place + 1}</th>
              {COLUMNS.map(column => (
                <td key={column}>{cell(row[column])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
