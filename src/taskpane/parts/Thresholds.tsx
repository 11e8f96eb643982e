import { useId } from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { type Policy, type Track, unitOf } from '../../engine';
import { amount, thresholdText } from '../policy/words';
import { atThresholds, type Earned } from './at-thresholds';
import { useLanguage } from './language';
import { StepTable } from './StepTable';

const COLUMNS = ['below', 'exactly', 'above'] as const;

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: `${tokens.spacingVerticalXS} 0 0` },
  place: { ...typographyStyles.caption1, fontWeight: tokens.fontWeightRegular },
  value: { ...typographyStyles.caption1, display: 'block', color: tokens.colorNeutralForeground2 },
  earns: { ...typographyStyles.caption1Strong, display: 'block', fontVariantNumeric: 'tabular-nums' },
});

/** What one unit less than each threshold earns, the threshold itself, and one unit more. */
export function Thresholds({ policy, track }: { readonly policy: Policy; readonly track: Track }) {
  const styles = useStyles();
  const { strings } = useLanguage();
  const id = useId();
  const rows = atThresholds(policy, track);
  if (rows === undefined) return null;
  const one = unitOf(policy, track.measure) === 'fen' ? strings.yuan('1') : '1';
  const cell = (earned: Earned | undefined): React.JSX.Element =>
    earned === undefined ? (
      <>—</>
    ) : (
      <>
        <span className={styles.value}>{thresholdText(policy, track, earned.value, strings)}</span>
        <span className={styles.earns}>{strings.yuan(amount(earned.earns))}</span>
      </>
    );
  return (
    <>
      <h4 className={styles.title} id={id}>
        {strings.aroundThresholds}
      </h4>
      <StepTable headers={COLUMNS.map(column => [column, strings.aroundColumn[column](one)])} labelledBy={id} lined>
        {rows.map((row, place) => (
          <tr key={place}>
            <th scope="row" className={styles.place}>
              {place + 1}
            </th>
            {COLUMNS.map(column => (
              <td key={column}>{cell(row[column])}</td>
            ))}
          </tr>
        ))}
      </StepTable>
    </>
  );
}
