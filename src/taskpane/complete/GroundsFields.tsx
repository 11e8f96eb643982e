import { useId } from 'react';
import { Input, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useCard } from '../parts/card';
import type { FieldsProps } from './FigureFields';
import { Said, type SaidLine } from './Said';
import { hasIllustrative } from './draft';

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  confirm: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalS },
  box: { flexShrink: 0, width: '16px', height: '16px', accentColor: tokens.colorCompoundBrandBackground },
  label: typographyStyles.body1,
  why: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

/** Where a step's numbers are from and when they were entered, and whether those that were left as they are are real. */
export function GroundsFields(props: FieldsProps & { readonly tried: boolean }): React.JSX.Element {
  const { base, step, answer, change, words, tried } = props;
  const styles = useStyles();
  const { strings } = words;
  const id = useId();
  const missing = (is: boolean, text: string): readonly SaidLine[] =>
    tried && is ? [{ severity: 'error', text }] : [];
  const noSource = missing(answer.source.trim() === '', strings.sourceMissing);
  const noDay = missing(answer.on === '', strings.onMissing);
  return (
    <div className={useCard().card}>
      {hasIllustrative(base, step) && (
        <div className={styles.confirm}>
          <input
            id={`${id}-confirm`}
            type="checkbox"
            className={styles.box}
            checked={answer.confirmed}
            aria-describedby={`${id}-why`}
            onChange={({ target }) => {
              change({ confirmed: target.checked });
            }}
          />
          <div className={styles.field}>
            <label htmlFor={`${id}-confirm`} className={styles.label}>
              {strings.confirm}
            </label>
            <span id={`${id}-why`} className={styles.why}>
              {strings.confirmWhy}
            </span>
          </div>
        </div>
      )}
      <div className={styles.field}>
        <label htmlFor={`${id}-source`} className={styles.label}>
          {strings.source}
        </label>
        <Input
          id={`${id}-source`}
          value={answer.source}
          placeholder={strings.sourceHint}
          required
          autoComplete="off"
          aria-invalid={noSource.length > 0}
          aria-describedby={`${id}-no-source`}
          onChange={(_, { value }) => {
            change({ source: value });
          }}
        />
        <Said id={`${id}-no-source`} lines={noSource} />
      </div>
      <div className={styles.field}>
        <label htmlFor={`${id}-on`} className={styles.label}>
          {strings.on}
        </label>
        <Input
          id={`${id}-on`}
          type="date"
          value={answer.on}
          required
          aria-invalid={noDay.length > 0}
          aria-describedby={`${id}-no-day`}
          onChange={(_, { value }) => {
            change({ on: value });
          }}
        />
        <Said id={`${id}-no-day`} lines={noDay} />
      </div>
    </div>
  );
}
