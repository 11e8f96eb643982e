import { useId } from 'react';
import {
  Input,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Select,
  tokens,
  typographyStyles,
} from '@fluentui/react-components';
import { goneReference } from '../../host';
import { policies } from '../../policies';
import { useLanguage } from '../parts/language';
import type { Pane } from '../shell/use-pane';
import { standingOn } from './phase';
import { dayText } from './words';

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  label: typographyStyles.body1Strong,
  day: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  dayLabel: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  other: { marginTop: tokens.spacingVerticalXS },
});

/**
 * The workbook's choice of policy, by month, with what it is on a day; choosing writes it into the workbook. The browser's own list,
 * styled: Fluent's Dropdown alone would take a quarter of what the pane may weigh.
 */
export function PolicyPicker({ pane }: { readonly pane: Pane }): React.JSX.Element {
  const styles = useStyles();
  const { strings } = useLanguage();
  const id = useId();
  const day = useId();
  const { choice, policy, asOf } = pane;
  const other = choice.kind === 'other';
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {strings.policy}
      </label>
      <Select
        id={id}
        value={other ? '' : policy.version}
        disabled={pane.busy !== undefined}
        onChange={(_, { value }) => {
          void pane.choose(value);
        }}
      >
        {other && (
          <option value="" disabled>
            {strings.policyMissing}
          </option>
        )}
        {policies().map(each => (
          <option key={each.version} value={each.version}>
            {[dayText(each.version, strings), ...standingOn(each, asOf, strings)].join(' · ')}
          </option>
        ))}
      </Select>
      <div className={styles.day}>
        <label htmlFor={day} className={styles.dayLabel}>
          {strings.asOf}
        </label>
        <Input
          id={day}
          type="date"
          size="small"
          value={asOf}
          onChange={(_, { value }) => {
            pane.setAsOf(value);
          }}
        />
      </div>
      <div role="status">
        {other && (
          <MessageBar intent="warning" layout="multiline" className={styles.other}>
            <MessageBarBody>
              {choice.value === goneReference
                ? strings.policyGone
                : strings.policyOther(Array.isArray(choice.value) ? strings.policyTable : String(choice.value))}
            </MessageBarBody>
          </MessageBar>
        )}
      </div>
    </div>
  );
}
