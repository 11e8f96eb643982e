import { useId, type ClipboardEvent, type KeyboardEvent } from 'react';
import { Button, Input, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { CompleteStrings } from '../../locales/panels/complete';
import type { Row } from './draft';
import type { RowField } from './rows';
import { hasError, Said, type SaidLine } from './Said';

const useStyles = makeStyles({
  place: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  input: { width: '100%', minWidth: 0 },
  number: { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  remove: { minWidth: 'auto', paddingInline: tokens.spacingHorizontalS },
});

interface Props {
  readonly row: Row;
  readonly place: number;
  readonly headers: readonly (readonly [RowField, string])[];
  readonly saidAt: (field: RowField) => readonly SaidLine[];
  readonly strings: CompleteStrings;
  readonly type: (field: RowField, text: string) => void;
  readonly paste: (event: ClipboardEvent, field: RowField) => void;
  readonly press: (event: KeyboardEvent, field: RowField) => void;
  readonly remove: () => void;
}

/** A tier: its fields, and below them what is wrong with it. */
export function TierRow({ row, place, headers, saidAt, strings, type, paste, press, remove }: Props) {
  const styles = useStyles();
  const id = useId();
  const said = headers.flatMap(([field]) => saidAt(field));
  const tier = place + 1;
  return (
    <>
      <tr>
        <th scope="row" className={styles.place}>
          {tier}
        </th>
        {headers.map(([field, header]) => (
          <td key={field}>
            <Input
              className={styles.input}
              name={`${field} ${String(row.key)}`}
              value={row[field]}
              input={{ className: styles.number }}
              inputMode="decimal"
              autoComplete="off"
              aria-label={strings.fieldOf(tier, header)}
              aria-invalid={hasError(saidAt(field))}
              aria-describedby={`${id}-said`}
              onChange={(_, { value }) => {
                type(field, value);
              }}
              onPaste={event => {
                paste(event, field);
              }}
              onKeyDown={event => {
                press(event, field);
              }}
            />
          </td>
        ))}
        <td>
          <Button
            appearance="subtle"
            className={styles.remove}
            aria-label={strings.removeTier(tier)}
            title={strings.removeTier(tier)}
            onClick={remove}
          >
            ✕
          </Button>
        </td>
      </tr>
      {said.length > 0 && (
        <tr>
          <td />
          <td colSpan={headers.length + 1}>
            <Said id={`${id}-said`} lines={said} />
          </td>
        </tr>
      )}
    </>
  );
}
