import type { ReactNode, RefObject } from 'react';
import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useLanguage } from './language';

const useStyles = makeStyles({
  table: {
    width: '100%',
    tableLayout: 'fixed',
    borderCollapse: 'collapse',
    '& th, & td': { padding: tokens.spacingVerticalXXS, textAlign: 'start' },
    '& thead th': {
      ...typographyStyles.caption1,
      color: tokens.colorNeutralForeground2,
      fontWeight: tokens.fontWeightRegular,
      verticalAlign: 'bottom',
    },
  },
  lined: { '& th, & td': { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` } },
  place: { width: '24px' },
  actions: { width: '36px' },
  unseen: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

interface Props {
  readonly headers: readonly (readonly [key: string, header: string])[];
  readonly labelledBy?: string;
  readonly describedBy?: string;
  /** To be read, not typed in: with lines between the rows. */
  readonly lined?: boolean;
  /** A last column holds buttons. */
  readonly withActions?: boolean;
  readonly body?: RefObject<HTMLTableSectionElement | null>;
  readonly children: ReactNode;
}

/** A table of tiers: their place, then columns that share what width is left. */
export function StepTable(props: Props): React.JSX.Element {
  const { headers, labelledBy, describedBy, lined = false, withActions = false, body, children } = props;
  const styles = useStyles();
  const { strings } = useLanguage();
  return (
    <table
      className={mergeClasses(styles.table, lined && styles.lined)}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
    >
      <colgroup>
        <col className={styles.place} />
        {headers.map(([key]) => (
          <col key={key} />
        ))}
        {withActions && <col className={styles.actions} />}
      </colgroup>
      <thead>
        <tr>
          <th scope="col">
            <span className={styles.unseen}>{strings.tier}</span>
          </th>
          {headers.map(([key, header]) => (
            <th key={key} scope="col">
              {header}
            </th>
          ))}
          {withActions && <td />}
        </tr>
      </thead>
      <tbody ref={body}>{children}</tbody>
    </table>
  );
}
