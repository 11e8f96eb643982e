import { useId, useRef } from 'react';
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
import { useFocusOnCommand } from '../shell/route';
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
  const { choice, own, asOf } = pane;
  const other = choice.kind === 'other';
  const value = valueOf(pane);
  const picker = useRef<HTMLSelectElement>(null);
  useFocusOnCommand('policy', picker);
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {strings.policy}
      </label>
      <Select
        id={id}
        ref={(select: HTMLSelectElement | null) => {
          picker.current = select;
        }}
        value={value}
        disabled={pane.busy !== undefined}
        onChange={(_, { value: wanted }) => {
          void (own.some(({ name }) => name === wanted) ? pane.chooseOwn(wanted) : pane.choose(wanted));
        }}
      >
        {value === '' && (
          <option value="" disabled>
            {'address' in choice ? choice.address : strings.policyMissing}
          </option>
        )}
        {policies().map(each => (
          <option key={each.version} value={each.version}>
            {[dayText(each.version, strings), ...standingOn(each, asOf, strings)].join(' · ')}
          </option>
        ))}
        {own.length > 0 && (
          <optgroup label={strings.policyTables}>
            {own.map(({ name, sheet, version }) => (
              <option key={name} value={name}>
                {[version ?? strings.ownMistaken, strings.ownPolicy, sheet].join(' · ')}
              </option>
            ))}
          </optgroup>
        )}
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
              {choice.value === goneReference ? strings.policyGone : strings.policyOther(String(choice.value))}
            </MessageBarBody>
          </MessageBar>
        )}
      </div>
    </div>
  );
}

/** The option that is chosen; none for what no option stands for. */
function valueOf({ choice, own, policy }: Pane): string {
  if (choice.kind === 'none' || choice.kind === 'library') return policy.version;
  if (!('address' in choice)) return '';
  return own.find(({ address }) => address === choice.address)?.name ?? '';
}
