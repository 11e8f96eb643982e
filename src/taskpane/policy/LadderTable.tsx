import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Policy, Track } from '../../engine';
import { Figure } from '../parts/Figure';
import { useLanguage } from '../parts/language';
import { boundaryText, paysText, thresholdText } from './words';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    '& th, & td': {
      textAlign: 'start',
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      fontWeight: tokens.fontWeightRegular,
    },
    '& thead th': { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
    '& :is(th, td):first-child': { paddingInlineStart: 0 },
    '& :is(th, td):last-child': { textAlign: 'end', paddingInlineEnd: 0 },
    '& td:last-child > span': { justifyContent: 'flex-end' },
  },
  boundary: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly policy: Policy;
  readonly track: Track;
  readonly labelledBy: string;
}

/** From what count or amount on, and what it pays. */
export function LadderTable({ policy, track, labelledBy }: Props): React.JSX.Element {
  const styles = useStyles();
  const { strings } = useLanguage();
  const { sources } = policy;
  const { boundary, mode, tiers } = track.ladder;
  return (
    <div>
      <table className={styles.table} aria-labelledby={labelledBy}>
        <thead>
          <tr>
            <th scope="col">{strings.reaches}</th>
            <th scope="col">{strings.pays}</th>
          </tr>
        </thead>
        <tbody>
          {tiers.map((tier, index) => (
            <tr key={index}>
              <th scope="row">
                <Figure fact={tier.from} sources={sources} text={from => thresholdText(policy, track, from, strings)} />
              </th>
              <td>
                <Figure fact={tier.pays} sources={sources} text={pays => paysText(mode, pays, strings)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <span className={styles.boundary}>
        <Figure fact={boundary} sources={sources} text={value => boundaryText(value, strings)} />
      </span>
    </div>
  );
}
