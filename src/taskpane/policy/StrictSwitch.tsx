import { useId } from 'react';
import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { OwnPoliciesStrings } from '../../locales/panels/own-policies';
import type { Pane } from '../shell/use-pane';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, ...typographyStyles.body1 },
  box: { margin: 0, width: '16px', height: '16px', flexShrink: 0, accentColor: tokens.colorBrandBackground },
  why: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly pane: Pane;
  readonly strings: OwnPoliciesStrings;
}

/** Whether the workbook takes illustrative numbers for an answer. The browser's own box: Fluent's would weigh more than all around it. */
export function StrictSwitch({ pane, strings }: Props): React.JSX.Element {
  const styles = useStyles();
  const id = useId();
  return (
    <div>
      <label className={styles.line}>
        <input
          type="checkbox"
          role="switch"
          className={styles.box}
          checked={pane.strict}
          disabled={pane.busy !== undefined}
          aria-describedby={id}
          onChange={({ target }) => {
            void pane.setStrict(target.checked);
          }}
        />
        {strings.strict}
      </label>
      <p className={styles.why} id={id}>
        {strings.strictWhy}
      </p>
    </div>
  );
}
